import { describeRecord } from '../../provenance/describe-evidence.ts';
import { gatherCopies, refusedPairs } from '../../provenance/refused-pairs.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { Refusal } from '../refusal.ts';
import { appendEntries } from './append-entries.ts';
import type { Decider, FamilyDecision } from './decision.ts';

/**
 * Adds to the text of a story's derivations which articles an editor has found to be copies of one text, or not to be; what
 * stands there stays as it is. What comes to a family on record is added to it under its id.
 * @param text nothing if the story has no such file yet.
 * @throws what cannot be on record at once.
 */
export function recordFamilies(
  text: string | undefined,
  story: string,
  decisions: readonly FamilyDecision[],
  { by, date }: Decider,
): string | undefined {
  if (decisions.length === 0) return text;
  let after = text ?? `story: ${story}\n`;
  const add = (path: readonly (string | number)[], entry: object): void => {
    after = appendEntries(after, path, [entry]);
  };
  const read = () => parseRecord('derivations', '', Buffer.from(after)).parts;
  const refuse = (articles: readonly string[]): void => {
    const isRefused = refusedPairs(describeRecord(read()));
    const isNew = articles.some((a, at) => articles.slice(at + 1).some((b) => !isRefused(a, b)));
    if (isNew) add(['refused'], { articles, by, date });
  };
  for (const { made, id, isAdded, articles, not, certainty, where } of decisions) {
    const same = read().same ?? [];
    const copiesOf = gatherCopies(describeRecord(read()).same);
    const named = same.findIndex((one) => one.id === id);
    if (isAdded && named === -1) throw new Refusal(`${where}: there is no family “${id}” on record to add to.`);
    const on = isAdded
      ? named
      : same.findIndex((one) => articles.some((article) => copiesOf.get(article)?.has(`same:${one.id}`)));
    const anchor = same[on]?.articles[0]?.id;
    if (made === 'reject') {
      if (isAdded && anchor !== undefined) for (const article of articles) refuse([anchor, article]);
      else refuse(articles);
      continue;
    }
    const fresh = articles.filter((article) => on === -1 || !copiesOf.get(article)?.has(`same:${same[on]?.id}`));
    if (on === -1) {
      if (named !== -1) throw new Refusal(`${where}: “${id}” is the id of other copies already. Choose another.`);
      add(['same'], { id, articles, certainty, by, date });
    } else if (fresh.length > 0) add(['same', on, 'added'], { articles: fresh, certainty, by, date });
    const kept = anchor ?? articles[0];
    if (kept !== undefined) for (const article of not) refuse([kept, article]);
  }
  insistOnSense(read());
  return after;
}

/** Refuses what an editor cannot have meant: two articles that are copies of one text and refused as such. */
function insistOnSense(parts: Parameters<typeof describeRecord>[0]): void {
  const { same, refused } = describeRecord(parts);
  const copiesOf = gatherCopies(same);
  for (const { articles } of refused)
    for (const [at, a] of articles.entries())
      for (const b of articles.slice(at + 1))
        if (copiesOf.get(a)?.has(b))
          throw new Refusal(
            `“${a}” and “${b}” would be copies of one text and refused as such at once. Nothing was recorded: decide for one, or take the earlier decision out of derivations/.`,
          );
}
