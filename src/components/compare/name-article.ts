import type { Article } from '../../archive/articles.ts';

/** The short name of an article in comparisons: its siglum, else its outlet. */
export function markOf({ data, outlet }: Article): string {
  return data.siglum ?? outlet.data.name;
}

/**
 * Names articles so that no two of them have one name: by outlet; two of one outlet with the siglum, and without one with
 * the first words of the headline.
 */
export function nameApart(articles: readonly Article[]): (id: string) => string {
  const byOutlet = Map.groupBy(articles, ({ outlet }) => outlet.data.name);
  const names = new Map(
    articles.map(({ id, data, outlet }) => {
      const { name } = outlet.data;
      const isAlone = (byOutlet.get(name)?.length ?? 0) < 2;
      return [id, isAlone ? name : `${name} (${data.siglum ?? `“${firstWords(data.title)}”`})`];
    }),
  );
  return (id) => names.get(id) ?? id;
}

/** A few names, and how many more there are. */
export function listNames(ids: readonly string[], nameOf: (id: string) => string, most = 6): string {
  const shown = ids.length > most + 1 ? ids.slice(0, most) : ids;
  const more = ids.length - shown.length;
  return `${shown.map(nameOf).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function firstWords(title: string): string {
  const words = title.split(/\s+/);
  return words.length > 4 ? `${words.slice(0, 4).join(' ')} …` : title;
}

/** An article and a passage of it, in words: “Daily Sabah ¶3”. One whose publisher is not known goes by its siglum. */
export function nameOfPassage(article: Article, place: string): string {
  const { outlet } = article;
  const name = outlet.data.kind === 'unknown' ? markOf(article) : outlet.data.name;
  const number = /^p(\d+)/.exec(place)?.[1];
  return number === undefined ? name : `${name} ¶${number}`;
}
