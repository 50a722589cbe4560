import type { Author } from '../../schema/article/author.ts';
import { authorId } from '../../schema/article/author-id.ts';
import { sortAuthor, writeAuthor } from '../../schema/article/write-author.ts';
import type { Archive } from '../archive.ts';
import { listArticles, type Article } from '../articles.ts';
import { once, onceFor, themselves } from '../asking/once.ts';
import { voiceOf } from '../own-voice.ts';
import { joinPublished } from '../published.ts';
import { cutIndex } from './name-index.ts';

/** All authors of articles that can be read, in the order of their names. */
export const listAuthors = once('authors', (archive: Archive): AuthorInIndex[] =>
  [...authorsById(archive).values()].map(({ articles, ...author }) => ({ ...author, articles: articles.length })),
);

/** One author by the id, with the articles by date. An address that was published stays, though no article may have the name any more. */
export const findAuthor = onceFor(
  'author',
  (archive, id: string): AuthorWithArticles =>
    authorsById(archive).get(id) ?? { id, name: undefined, sortName: id, names: [], articles: [] },
  themselves,
);

/** Whether an author has written any article that can be read, which a link to the page needs. */
export const isAuthor = onceFor(
  'is author',
  (archive, id: string): boolean => authorsById(archive).has(id),
  themselves,
);

/** Everybody who has a page: all authors, and those of published pages that nothing else stands for. */
export const listAuthorPages = once('pages of authors', async (archive: Archive): Promise<AuthorWithArticles[]> => {
  const { since } = await joinPublished(archive);
  const ledOn = new Set((await archive.loadRedirects()).map(({ from }) => from));
  const published = [...since.keys()]
    .filter((address) => !ledOn.has(address))
    .flatMap((address) => /^\/authors\/([a-z0-9-]+)\/$/.exec(address)?.[1] ?? []);
  return [...new Set([...authorsById(archive).keys(), ...published])].map((id) => findAuthor(archive, id));
});

/** The index of authors in the pages of its letters, if it is too long for one or if such pages were published before. */
export const lettersOfAuthors = once('letters of authors', (archive: Archive) =>
  cutIndex(archive, listAuthors(archive), ({ sortName }) => sortName, '/authors/by/'),
);

const authorsById = once('authors by id', (archive: Archive) => {
  const { compare } = voiceOf(archive.facts);
  const signed = listArticles(archive).flatMap((article) =>
    (article.data.authors ?? []).map((author) => ({ id: authorId(author), author, article })),
  );
  const authors = [...Map.groupBy(signed, ({ id }) => id)].map(([id, its]): AuthorWithArticles => {
    const author = chooseAuthor(its.map((one) => one.author));
    return {
      id,
      name: writeAuthor(author),
      sortName: sortAuthor(author),
      names: [...new Set(its.map((one) => writeAuthor(one.author)))].toSorted(compare),
      articles: [...new Set(its.map(({ article }) => article))],
    };
  });
  return new Map(authors.toSorted((a, b) => compare(a.sortName, b.sortName)).map((author) => [author.id, author]));
});

/** One that an editor has parted, or called a body, says most; else the writing that stands most often. */
function chooseAuthor(authors: readonly Author[]): Author {
  const told = authors.filter((author) => typeof author !== 'string');
  const groups = Map.groupBy(told.length > 0 ? told : authors, (author) => sortAuthor(author));
  const [most] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  return most?.[0] ?? '';
}

/** An author as an index lists them. */
export interface AuthorInIndex extends Pick<AuthorWithArticles, 'id' | 'name' | 'sortName' | 'names'> {
  /** How many there are. */
  articles: number;
}

/** An author with what they have written. */
export interface AuthorWithArticles {
  /** Made of the name; the address. */
  id: string;
  /** As it is read; nothing if no article has it any more. */
  name: string | undefined;
  /** As it is sorted. */
  sortName: string;
  /** Every writing of it. */
  names: string[];
  /** By date. */
  articles: Article[];
}
