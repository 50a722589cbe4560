import type { Article } from '../../archive/articles.ts';

/** The short name of an article in comparisons: its siglum, else its outlet. */
export function markOf({ data, outlet }: Article): string {
  return data.siglum ?? outlet.data.name;
}

/** Siglum and outlet of an article: “DS Daily Sabah”. */
export function nameOf({ data, outlet }: Article): string {
  return [data.siglum, outlet.data.name].filter(Boolean).join(' ');
}
