import { placeOf, listDecidedPairs } from '../../collation/decided-pairs.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import { parseRecord } from '../../records/parse-record.ts';
import type { CorrespondenceData } from '../../schema/comparison.ts';
import { Refusal } from '../refusal.ts';
import { appendEntries } from './append-entries.ts';
import type { Decider, SentenceDecision } from './decision.ts';
import { articleOfPlace } from './article-of-place.ts';

/**
 * Adds to the text of a story's correspondences which sentences an editor has found to be one wording, or not to be, every
 * pair of a group by itself; what stands there stays as it is, and a pair on which anything is decided is left alone.
 * @param text nothing if the story has no such file yet.
 * @param relationOf how near the program finds two sentences.
 * @throws what cannot be on record at once.
 */
export function recordSentences(
  text: string | undefined,
  story: string,
  decisions: readonly SentenceDecision[],
  decided: Decider,
  relationOf: (a: string, b: string) => CorrespondenceData['relation'],
): string | undefined {
  if (decisions.length === 0) return text;
  const before = parseRecord('correspondences', '', Buffer.from(text ?? '')).parts;
  const { wordingOf } = listDecidedPairs(before);
  const lists = ['correspondences', 'rejected'] as const;
  const taken = new Map(
    lists.flatMap((list) => (before[list] ?? []).map(({ a, b }) => [placePairKey(placeOf(a), placeOf(b)), list])),
  );
  const made: Record<(typeof lists)[number], { a: string; b: string }[]> = { correspondences: [], rejected: [] };
  const add = (list: (typeof lists)[number], a: string, b: string, more: object): void => {
    if (articleOfPlace(a) === articleOfPlace(b)) return;
    const already = taken.get(placePairKey(a, b)) ?? list;
    if (already !== list) throw new Refusal(contradiction(a, b));
    if (taken.has(placePairKey(a, b))) return;
    taken.set(placePairKey(a, b), list);
    made[list].push({ a, b, ...more, decided } as { a: string; b: string });
  };
  for (const { made: how, to, sentences, not, certainty } of decisions) {
    const known = to === undefined ? [] : [...wordingOf(to)];
    const members = [...known, ...sentences.filter((place) => !known.includes(place))];
    // What is refused of one is refused of all that are one wording with it: of the halves of one each by itself.
    const refuse = (place: string, others: readonly string[]): void => {
      const there = others.filter((one) => articleOfPlace(one) !== articleOfPlace(place));
      const [first, ...more] = there;
      if (first === undefined) return;
      add('rejected', first, place, {});
      for (const one of more) if (isPart(first, members) || isPart(one, members)) add('rejected', one, place, {});
    };
    if (how === 'accept') {
      for (const [at, a] of members.entries())
        for (const b of members.slice(Math.max(at + 1, known.length)))
          add('correspondences', a, b, { relation: relationOf(a, b), ...scopeOf([a, b], members), certainty });
      for (const place of not) refuse(place, members);
    } else if (to !== undefined) for (const place of sentences) refuse(place, known);
    else for (const [at, a] of sentences.entries()) for (const b of sentences.slice(at + 1)) add('rejected', a, b, {});
  }
  if (made.correspondences.length + made.rejected.length === 0) return text;
  // The list must be there, if only an empty one.
  const start = text ?? `story: ${story}\n${made.correspondences.length > 0 ? '' : 'correspondences: []\n'}`;
  const after = lists.reduce((written, list) => appendEntries(written, [list], made[list]), start);
  insistOnSense(after, made.rejected);
  return after;
}

/** Refuses what an editor cannot have meant: to take one sentence out and to leave in others that are one wording with it. */
function insistOnSense(text: string, refused: readonly { a: string; b: string }[]): void {
  const { wordingOf } = listDecidedPairs(parseRecord('correspondences', '', Buffer.from(text)).parts);
  for (const { a, b } of refused) if (wordingOf(a).has(b)) throw new Refusal(contradiction(a, b));
}

function contradiction(a: string, b: string): string {
  return `“${a}” and “${b}” would be one wording and refused as such at once. Nothing was recorded: decide for one, or take the earlier decision out of correspondences/.`;
}

function scopeOf(pair: readonly string[], members: readonly string[]): { scope?: 'partial' } {
  return pair.some((place) => isPart(place, members)) ? { scope: 'partial' } : {};
}

/** Whether a sentence has only a part of what the others say, because its article says it in two. */
function isPart(place: string, members: readonly string[]): boolean {
  return members.some((one) => one !== place && articleOfPlace(one) === articleOfPlace(place));
}
