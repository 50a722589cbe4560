import { compareWords, type Loss, type PresentVersion, type PublishedVersion } from '../ledger/compare-words.ts';
import type { KnownIds } from './check-links.ts';
import { listPlaces } from './check-words.ts';
import type { Fault } from './fault.ts';
import { publishedVersions } from './published-versions.ts';
import type { Ledger } from './read-ledger.ts';
import { followRetired } from './retired.ts';

/** The ids of the articles that others have become, whose words have to be compared with what was published of those. */
export function listSuccessors(ids: KnownIds): Set<string> {
  const retired = ids.retired('articles');
  return new Set([...retired.keys()].flatMap((id) => followRetired(retired, id)));
}

/**
 * Makes sure that what was published of an article which moved or was divided is where it leads now: of one that moved
 * every version, word for word and under its number; of one that was divided every passage, in one of the parts.
 * @param files the articles' files.
 * @param present the versions of the articles that others have become.
 */
export function checkMoved(
  files: readonly { id: string; shown: string }[],
  ids: KnownIds,
  ledger: Ledger,
  present: ReadonlyMap<string, ReadonlyMap<number, PresentVersion>>,
): Fault[] {
  const retired = ids.retired('articles');
  return files.flatMap(({ id, shown }): Fault[] => {
    const became = retired.get(id);
    const published = publishedVersions(ledger, id);
    if (!became || 'withdrawn' in became || published.length === 0) return [];
    const targets = followRetired(retired, id);
    // Of a part that was withdrawn the ledger still knows what stood in it. That others do not exist is told already.
    const isGone = (to: string): boolean => 'withdrawn' in (retired.get(to) ?? {});
    if (targets.some((to) => !isGone(to) && (present.get(to)?.size ?? 0) === 0)) return [];
    const [only = ''] = targets;
    if (targets.length > 1) return checkDivided(shown, published, targets, wordsIn);
    return isGone(only) ? [] : explainMoved(shown, only, compareWords(published, present.get(only) ?? new Map()));
  });

  function wordsIn(article: string): string[] {
    const here = [...(present.get(article)?.values() ?? [])];
    return [...here, ...publishedVersions(ledger, article)].flatMap(({ marks }) => marks.map(({ words }) => words));
  }
}

function explainMoved(file: string, to: string, losses: readonly Loss[]): Fault[] {
  return [...Map.groupBy(losses, ({ version }) => version)].map(([version, its]) => {
    const places = its.flatMap(({ place }) => (place === '' ? [] : place));
    const what = places.length > 0 ? ` with ${listPlaces(places)}` : '';
    return {
      file,
      found: `version ${version} published${what}, which “${to}” does not have as it was`,
      expected: 'every published version of an article that moved at its new place, word for word, with its original',
      remedy: `Move the file and versions/ as they were, and change the words there with “npm run archive -- revise ${to}”. If “${to}” is another text, bring the article back.`,
    };
  });
}

function checkDivided(
  file: string,
  published: readonly PublishedVersion[],
  parts: readonly string[],
  wordsIn: (article: string) => string[],
): Fault[] {
  const known = new Set(parts.flatMap(wordsIn));
  return published.flatMap(({ version, marks }): Fault[] => {
    const lost = marks.filter(({ words }) => !known.has(words)).map(({ place }) => place);
    if (lost.length === 0) return [];
    return [
      {
        file,
        found: `version ${version} published with ${listPlaces(lost)}, which none of ${parts.join(', ')} has`,
        expected: 'every published passage of an article that was divided in one of its parts, word for word',
        remedy: 'Put the passages back into the part they belong to, or bring the article back.',
      },
    ];
  });
}
