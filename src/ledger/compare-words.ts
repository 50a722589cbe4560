import { markOrder, type PassageMark } from './form.ts';
import { must } from '../text/must.ts';

/**
 * What of an article's published versions is no longer as it was. A version that was published must stay as it is, its
 * original, links and emphasis included; what changes, changes in a new version.
 *
 * Two branches of an archive may have published one version in two wordings. Then each wording must be there, one of them
 * under its number and the others, whole, as later versions.
 * @param published every wording of every version.
 * @param present every version there is, by number.
 */
export function compareWords(
  published: readonly PublishedVersion[],
  present: ReadonlyMap<number, PresentVersion>,
): Loss[] {
  return [...Map.groupBy(published, ({ version }) => version)].flatMap(([version, wordings]) => {
    const here = present.get(version);
    const [first] = wordings;
    const { since } = must(first, 'every version was published in a wording');
    if (!here) return [{ kind: 'version' as const, version, place: '', since }];
    const compared = wordings.map((wording) => ({ wording, losses: compareVersion(wording, here) }));
    const [nearest] = compared.toSorted((a, b) => a.losses.length - b.losses.length);
    const { losses: fewest } = must(nearest, 'every wording is compared');
    if (fewest.length > 0) return fewest;
    const later = [...present].flatMap(([number, one]) => (number > version ? [one] : []));
    return compared
      .filter(({ wording, losses }) => losses.length > 0 && !later.some((one) => isSame(wording, one)))
      .map(({ wording }): Loss => ({ kind: 'wording', version, place: '', since: wording.since }));
  });
}

/** Whether a version of an article is a published one, to the letter. */
export function isSame(published: PublishedVersion, here: PresentVersion): boolean {
  return compareVersion(published, here).length === 0;
}

function compareVersion({ version, since, marks, original, order }: PublishedVersion, here: PresentVersion): Loss[] {
  const byPlace = new Map(here.marks.map((mark) => [mark.place, mark]));
  const before = new Map(marks.map((mark) => [mark.place, mark.words]));
  const newcomers = here.marks.filter(({ place, words }) => before.get(place) !== words);
  const byWords = new Map(newcomers.map(({ words, place }) => [words, place]));
  const added = here.marks.filter(({ place }) => !before.has(place)).map(({ place }) => place);
  const isOther = original !== undefined && here.original !== undefined && original !== here.original;
  const losses = marks.flatMap((mark): Loss[] => {
    const now = byPlace.get(mark.place);
    const loss = { version, place: mark.place, since };
    if (now?.words !== mark.words) {
      const elsewhere = byWords.get(mark.words);
      if (elsewhere !== undefined) return [{ ...loss, kind: 'renumbered', elsewhere }];
      return [{ ...loss, kind: now ? 'changed' : 'gone' }];
    }
    if (now.sentences.join() !== mark.sentences.join()) return [{ ...loss, kind: 'sentences' }];
    return mark.form === undefined || mark.form === now.form ? [] : [{ ...loss, kind: 'form' }];
  });
  const moved = [...losses, ...added.map((place): Loss => ({ kind: 'added', version, place, since }))];
  // Of passages that are not the same the order says nothing.
  const isReordered = moved.length === 0 && order !== undefined && order !== markOrder(here.marks);
  return [
    ...moved,
    ...(isReordered ? [{ kind: 'order' as const, version, place: '', since }] : []),
    ...(isOther ? [{ kind: 'original' as const, version, place: '', since, elsewhere: original }] : []),
  ];
}

/** A version of an article as it was published at one time. */
export interface PublishedVersion {
  version: number;
  /** The day, `YYYY-MM-DD`. */
  since: string;
  /** What of a form or an original was not yet kept, when ledgers began, is not compared. */
  marks: (Omit<PassageMark, 'form'> & { form: string | undefined })[];
  /** SHA-256 of its original, in small hexadecimal. */
  original: string | undefined;
  /** What tells the order of its passages. */
  order: string | undefined;
}

/** A version of an article as it is in the archive now. */
export interface PresentVersion {
  marks: PassageMark[];
  /** SHA-256 that its record states; nothing if that cannot be read. */
  original: string | undefined;
}

/** Something published that the archive does not have as it was. */
export interface Loss {
  /**
   * `version`: all of it; `wording`: all of it as one of two branches published it; `added`: words it did not have;
   * `sentences`: the same words, cut into sentences elsewhere; `form`: the same words with other links, emphasis or role;
   * `order`: the same passages in another order.
   */
  kind:
    'version' | 'wording' | 'gone' | 'added' | 'changed' | 'renumbered' | 'sentences' | 'form' | 'order' | 'original';
  version: number;
  place: string;
  since: string;
  /** Where the words stand now; of an original, the checksum that was published. */
  elsewhere?: string;
}
