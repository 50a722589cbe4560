import type { Answer, Tier } from '../../../search/answer/answer.ts';
import type { Told } from '../../../search/answer/service.ts';
import type { SearchVoice } from '../../../search/search-voice.ts';

/** What came of a question, in a few words that are read out once it is settled. */
export function sayAnswer(told: Told, { words: { search } }: SearchVoice): string {
  const { faults, left, state } = told;
  if (faults.length > 0) return search.misunderstood;
  if (state === 'failed') return sayFailure(told, search);
  if (!isNarrow(told)) return search.canBeSearched({ count: told.progress.articles });
  if (sumOf(left) === 0) return search.nothing;
  const all = told.found.passage.articles;
  const parts =
    left.passage > 0
      ? [
          left.passage < all ? search.share({ left: left.passage, count: all }) : search.articles({ count: all }),
          left.article > 0 && search.moreAcross({ count: left.article }),
          left.some > 0 && search.moreWithSome({ count: left.some }),
        ]
      : [
          search.noPassage,
          left.article > 0 && search.across({ count: left.article }),
          left.some > 0 && search.withSome({ count: left.some }),
        ];
  return parts.filter((part) => part !== false).reduce((first, second) => search.and({ first, second }));
}

/** How far a search has come: it is shown, but not read out. */
export function sayProgress({ left, progress }: Answer, { words: { search } }: SearchVoice): string {
  return search.soFar({
    found: search.articles({ count: sumOf(left) }),
    searched: progress.articlesSearched,
    all: progress.articles,
  });
}

/** Whether anything was asked that leaves some of all articles. */
export function isNarrow({ asked }: Pick<Told, 'asked'>): boolean {
  return asked.words !== '' || Object.keys(asked.chosen).length > 0;
}

/** How many articles are left in all. */
export function countLeft({ left }: Pick<Answer, 'left'>): number {
  return sumOf(left);
}

function sayFailure({ left, progress }: Told, search: SearchVoice['words']['search']): string {
  const { articles: all, articlesSearched: searched } = progress;
  if (searched === 0) return search.couldNotLook;
  return sumOf(left) === 0
    ? search.couldNotLookFoundNothing({ searched, all })
    : search.couldNotLookEverywhere({ searched, all, found: sumOf(left) });
}

function sumOf(counts: Record<Tier, number>): number {
  return counts.passage + counts.article + counts.some;
}
