import { compareWords, isSame, type Loss } from '../../../ledger/compare-words.ts';
import { keepIds } from '../../../ledger/keep-ids.ts';
import { fingerprint } from '../../../text/fingerprint.ts';
import type { Passage } from '../../../text/passages.ts';
import type { Fault } from '../../fault.ts';
import { publishedVersions } from '../../published-versions.ts';
import type { Known } from '../known.ts';
import { fieldOf } from './printed.ts';
import type { ArticleSubject } from './subject.ts';

/**
 * Judges the words of an article against what was published of it: no version may change, and in a new version every
 * passage keeps the id it had.
 */
export function checkWords(article: ArticleSubject, { ledger }: Pick<Known, 'ledger'>): Fault[] {
  const { id, version, passages, older, present } = article;
  const published = publishedVersions(ledger, id);
  if (passages.length === 0) return [];
  const losses = compareWords(published, present)
    // That an older version has no file is told already.
    .filter(({ kind, version: lost }) => kind !== 'version' || lost > version);
  const alike = Map.groupBy(losses, (loss) => [loss.kind, loss.version, loss.since].join());
  const here = present.get(version);
  // What two branches published of one article has its ids for good, even where they contradict each other.
  const before =
    here && published.some((one) => isSame(one, here)) ? undefined : older.find(({ number }) => number === version - 1);
  const told = [...alike.values()].map((group) => explainLosses(group as [Loss, ...Loss[]], article));
  return [...told, ...(before ? checkIds(before.passages, article) : [])].map((fault) => ({
    ...fault,
    remedy: fault.remedy?.replaceAll('<id>', id),
  }));
}

/** A passage of a new version that has the words of an older one has its id, and no id is used a second time. */
function checkIds(before: readonly Passage[], { file, version, passages, older }: ArticleSubject): Fault[] {
  const marksOf = (its: readonly Passage[]) => new Map(its.map(({ id, text }) => [id, fingerprint(text)]));
  const [then, now] = [marksOf(before), marksOf(passages)];
  const earlier = new Set(older.flatMap((one) => (one.number < version ? one.passages.map(({ id }) => id) : [])));
  const wrong = passages.filter(({ id }) => {
    const words = now.get(id) ?? '';
    if (then.get(id) === words) return false;
    const owners = [...then].filter(([, mark]) => mark === words).map(([place]) => place);
    if (owners.length > 0) return owners.every((place) => now.get(place) !== words);
    return !then.has(id) && earlier.has(id);
  });
  if (wrong.length === 0) return [];
  const ids = keepIds(before, passages, [...earlier, ...passages.map(({ id }) => id)]);
  return [
    {
      file,
      field: 'passages',
      found: `${listPlaces(wrong.map(({ id }) => id))} with the words that another passage had`,
      expected: 'every passage with the id it was published with; a new one with the next number never used',
      remedy: `Write “passages: [${ids.join(', ')}]” into its facts.`,
    },
  ];
}

function explainLosses(losses: [Loss, ...Loss[]], article: ArticleSubject): Fault {
  const { id, file, version: current } = article;
  const [{ kind, version, since, place, elsewhere }] = losses;
  const isCurrent = version === current;
  const told = explained[kind];
  const facts = {
    places: listPlaces(losses.map((loss) => loss.place)),
    version: `${version}`,
    next: `${Math.max(current, version) + 1}`,
    since,
    elsewhere: elsewhere ?? '',
  };
  const fill = (text: string): string =>
    Object.entries(facts).reduce((filled, [name, value]) => filled.replaceAll(`<${name}>`, value), text);
  return {
    file: isCurrent || kind === 'version' ? file : `versions/${id}/v${version}.md`,
    line: isCurrent && place !== '' ? lineOfPassage(place, article) : undefined,
    field: told.field,
    found: fill(told.found),
    expected: fill(told.expected),
    remedy: fill(told.remedy ?? (isCurrent ? ways : bringBack)),
  };
}

/** Where a passage stands in the file of its article. */
function lineOfPassage(place: string, { passages, bodyLine, locate }: ArticleSubject): number | undefined {
  const line = passages.find(({ id }) => id === place)?.line;
  if (line !== undefined) return bodyLine + line - 1;
  const [field] = fieldOf(place) ?? [];
  return field === undefined ? undefined : locate([field]);
}

/** Names places, the first few of many: `p1, p2 and 4 more`. */
export function listPlaces(places: readonly string[]): string {
  const shown = places.slice(0, 6).join(', ');
  return places.length > 6 ? `${shown} and ${places.length - 6} more` : shown;
}

const bringBack = 'Bring the file back from a backup or the history of the archive.';
const ways =
  'Put the words back; or put them back, run “npm run archive -- revise <id> --reason …” and then change them; or, if they must not be shown, “npm run archive -- withdraw <id>”.';

const cited = 'the words that somebody may have cited';

const explained: Record<Loss['kind'], { found: string; expected: string; field?: string; remedy?: string }> = {
  version: {
    field: 'version',
    found: 'an older version than the <version> published on <since>',
    expected: 'a version never goes back',
  },
  wording: {
    field: 'version',
    found: 'version <version> in one of the two wordings that were published of it; that of <since> is missing',
    expected: 'both wordings, since each may have been cited',
    remedy:
      'Two branches of the archive have published version <version>. Keep one wording as versions/<id>/v<version>.md, and the other, with its words and ids as they were, as version <next>.',
  },
  changed: { found: '<places> in other words than were published on <since>', expected: cited },
  gone: { found: 'no <places>, published on <since>', expected: cited },
  added: { found: '<places>, which version <version> did not have when it was published on <since>', expected: cited },
  renumbered: { found: 'the words of <places> under other numbers than were published on <since>', expected: cited },
  form: {
    found: '<places> in the words that were published on <since>, with other links, emphasis or role',
    expected: 'what somebody may have cited, with the links and emphasis it had',
  },
  order: {
    field: 'passages',
    found: 'the passages in another order than they were published in on <since>',
    expected: cited,
  },
  original: {
    field: 'original.sha256',
    found: 'another original than version <version> had when it was published on <since>',
    expected: '<elsewhere>',
    remedy:
      'Bring back the original and its checksum. Another capture of the page is a record of its own, or belongs to a new version: “npm run archive -- revise <id> --reason …”.',
  },
  sentences: {
    found: '<places> cut into other sentences than were published on <since>, in the same words',
    expected: 'the sentences that somebody may have cited',
    remedy: 'The program was changed, or runs on another Node than it installs: run “npm ci”.',
  },
};
