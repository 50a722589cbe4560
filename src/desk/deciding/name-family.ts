import { recordId } from '../../schema/fields.ts';
import type { PlacedArticle } from '../story-articles.ts';
import { must } from '../../text/must.ts';

/**
 * Proposes an id for copies of one text, which stands in the address of their page: the first words of the headline of the
 * earliest by id, which begins with the date. Where no letters of an address are left of it, that article's own id.
 * @param taken ids that others have.
 */
export function nameFamily(
  articles: readonly string[],
  known: readonly PlacedArticle[],
  taken: ReadonlySet<string>,
): string {
  const first = must(articles.toSorted()[0], 'every family has an article');
  const { title } = must(
    known.find(({ id }) => id === first),
    'every article of a family is of its story',
  ).data;
  const words = title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F’']/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const named = cut(words ?? []);
  // A single word may be one that YAML takes for something else.
  const base = recordId.safeParse(named).success && named.includes('-') ? named : first.slice(0, 70);
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id) && !known.some((article) => article.id === id)) return id;
  }
}

/** As many whole words as are still read in an address. */
function cut(words: readonly string[]): string {
  return words
    .reduce((id, word) => (`${id}-${word}`.length > 40 && id !== '' ? id : [id, word].filter(Boolean).join('-')), '')
    .slice(0, 70);
}
