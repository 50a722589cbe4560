import type { PassageMark } from './words.ts';

/**
 * What of an article's published words is no longer as it was. A version that was published must stay word for word;
 * what changes, changes in a new version.
 * @param published passages by version, each with the day it was published.
 * @param present the passages of every version there is.
 */
export function compareWords(published: readonly PublishedMark[], present: ReadonlyMap<number, PassageMark[]>): Loss[] {
  return [...Map.groupBy(published, ({ version }) => version)].flatMap(([version, marks]) => {
    const here = present.get(version);
    const since = marks.map((one) => one.since).toSorted()[0] ?? '';
    if (!here) return [{ kind: 'version' as const, version, place: '', since }];
    const byPlace = new Map(here.map((mark) => [mark.place, mark]));
    const before = new Map(marks.map(({ mark }) => [mark.place, mark.words]));
    const newcomers = here.filter(({ place, words }) => before.get(place) !== words);
    const byWords = new Map(newcomers.map(({ words, place }) => [words, place]));
    const added = here.filter(({ place }) => !before.has(place)).map(({ place }) => place);
    const losses = marks.flatMap(({ mark, since: day }): Loss[] => {
      const now = byPlace.get(mark.place);
      const loss = { version, place: mark.place, since: day };
      if (now?.words === mark.words)
        return now.sentences.join() === mark.sentences.join() ? [] : [{ ...loss, kind: 'sentences' }];
      const elsewhere = byWords.get(mark.words);
      if (elsewhere !== undefined) return [{ ...loss, kind: 'renumbered', elsewhere }];
      return [{ ...loss, kind: now ? 'changed' : 'gone' }];
    });
    return [...losses, ...added.map((place): Loss => ({ kind: 'added', version, place, since }))];
  });
}

/** A passage as it was published. */
export interface PublishedMark {
  version: number;
  mark: PassageMark;
  /** `YYYY-MM-DD`. */
  since: string;
}

/** Something published that the archive does not have as it was. */
export interface Loss {
  /** `version`: all of it; `added`: words it did not have; `sentences`: the same words, cut into sentences elsewhere. */
  kind: 'version' | 'gone' | 'added' | 'changed' | 'renumbered' | 'sentences';
  version: number;
  place: string;
  since: string;
  /** Where the words stand now. */
  elsewhere?: string;
}
