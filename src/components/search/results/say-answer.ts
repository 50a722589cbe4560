import type { Answer, Tier } from '../../../search/answer/answer.ts';
import type { Told } from '../../../search/answer/service.ts';
import { countOf } from '../../../text/words/count-of.ts';

/** What came of a question, in a few words that are read out once it is settled. */
export function sayAnswer(told: Told): string {
  const { faults, left, state } = told;
  if (faults.length > 0) return 'This question cannot be understood';
  if (state === 'failed') return sayFailure(told);
  if (!isNarrow(told)) return `${countOf(told.progress.articles, 'article')} can be searched`;
  if (sumOf(left) === 0) return 'Nothing found';
  const first = left.passage > 0 ? sayShare(left.passage, told.found.passage.articles) : 'No passage has all of this';
  const more = left.passage > 0 ? ' more' : '';
  const rest = [
    left.article > 0 && `${number(left.article)}${more} with all the words, but in different passages`,
    left.some > 0 && `${number(left.some)}${more} with only some of the words`,
  ];
  return [first, ...rest.filter((part) => part !== false)].join('; ');
}

/** How far a search has come: it is shown, but not read out. */
export function sayProgress({ left, progress }: Answer): string {
  const { articles, articlesSearched } = progress;
  return `${countOf(sumOf(left), 'article')} so far; searched ${number(articlesSearched)} of ${number(articles)}, newest first`;
}

/** Whether anything was asked that leaves some of all articles. */
export function isNarrow({ asked }: Pick<Told, 'asked'>): boolean {
  return asked.words !== '' || Object.keys(asked.chosen).length > 0;
}

/** How many articles are left in all. */
export function countLeft({ left }: Pick<Answer, 'left'>): number {
  return sumOf(left);
}

/** Where nothing at all could be looked through. */
export const sayFailed = 'Could not look: the index of words could not be read';

/** What stands above the articles that answer in one way. */
export const tierTitles = {
  passage: 'All of it in one passage',
  article: 'All the words, but in different passages',
  some: 'Only some of the words',
} as const satisfies Record<Tier, string>;

function sayFailure({ left, progress }: Told): string {
  const { articles, articlesSearched } = progress;
  const all = sumOf(left);
  if (articlesSearched === 0) return sayFailed;
  const where = `searched ${number(articlesSearched)} of ${number(articles)} articles, newest first`;
  return `Could not look everywhere: ${where}, and found ${all === 0 ? 'nothing there' : number(all)}`;
}

function sumOf(counts: Record<Tier, number>): number {
  return counts.passage + counts.article + counts.some;
}

function sayShare(left: number, all: number): string {
  return left < all ? `${number(left)} of ${countOf(all, 'article')}` : countOf(all, 'article');
}

function number(count: number): string {
  return count.toLocaleString('en');
}
