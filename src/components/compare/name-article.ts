import type { Article } from '../../archive/articles.ts';

/** The short name of an article in comparisons: its siglum, else its outlet. */
export function markOf({ data, outlet }: Article): string {
  return data.siglum ?? outlet.data.name;
}

/** Siglum and outlet of an article: “DS Daily Sabah”. */
export function nameOf({ data, outlet }: Article): string {
  return [data.siglum, outlet.data.name].filter(Boolean).join(' ');
}

/** An article and a passage of it, in words: “Daily Sabah ¶3”. One whose publisher is not known goes by its siglum. */
export function nameOfPassage(article: Article, place: string): string {
  const { outlet } = article;
  const name = outlet.data.kind === 'unknown' ? markOf(article) : outlet.data.name;
  const number = /^p(\d+)/.exec(place)?.[1];
  return number === undefined ? name : `${name} ¶${number}`;
}
