import { compareText } from '../text/compare-text.ts';
import { addedOn } from './added.ts';
import type { Archive } from './archive.ts';
import { articlesOf, compareByDate, listArticles, type Article } from './articles.ts';
import { articlesOfOutlet } from './articles-of-outlet.ts';
import { onceFor } from './asking/once.ts';
import { listNaming } from './mentions.ts';
import { findAuthor } from './names/authors.ts';
import { linked } from './records.ts';

/**
 * The articles of a page that came into the archive last, the last one first; of those of one day the last published. One is news
 * once the day of that is known. It is one question of a feed, which has nothing to know of all the others.
 */
export const listNewest = onceFor(
  'newest of',
  async (archive, { kind, id = '' }: FollowedPage): Promise<NewArticle[]> => {
    const articles = await articlesOfPage[kind](archive, id);
    const days = await Promise.all(articles.map((article) => addedOn(archive, article)));
    return articles
      .flatMap((article, index) => {
        const added = days[index];
        return added === undefined ? [] : [{ article, added }];
      })
      .toSorted((a, b) => compareText(b.added, a.added) || compareByDate(b.article, a.article))
      .slice(0, kind === 'archive' ? most : mostOfPart);
  },
  {
    keyOf: ({ kind, id = '' }) => `${kind} ${id}`,
    find: (_, key) => {
      const [kind = '', id = ''] = key.split(' ');
      return { kind: kind as FollowedKind, ...(id && { id }) };
    },
  },
  // The feeds of one page are printed one after the other.
  { most: 8 },
);

/** What can be followed, each with its articles. */
const articlesOfPage = {
  archive: listArticles,
  stories: (archive: Archive, id: string) => articlesOf(archive, 'story', id),
  topics: (archive: Archive, id: string) => articlesOf(archive, 'topic', id),
  entities: async (archive: Archive, id: string) => (await listNaming(archive, id)).map(({ article }) => article),
  authors: (archive: Archive, id: string) => findAuthor(archive, id).articles,
  /** Of an agency, with its text, as far as that is more than a guess: a feed has no word for one. */
  outlets: (archive: Archive, id: string) => {
    const { articles, guessed } = articlesOfOutlet(archive, linked(archive.records.outlets, id));
    return articles.filter((article) => !guessed.has(article));
  },
} satisfies Record<string, (archive: Archive, id: string) => Article[] | Promise<Article[]>>;

/** Readers ask for a feed often, and only for what is new. */
const most = 50;

/** Less comes to a part of the archive than to all of it. */
const mostOfPart = 20;

/** The kinds of pages that have a feed. */
export type FollowedKind = keyof typeof articlesOfPage;

/** A page with a feed: of the whole archive, or of a record. */
export interface FollowedPage {
  kind: FollowedKind;
  id?: string;
}

/** An article with the day it came into the archive, `YYYY-MM-DD`. */
export interface NewArticle {
  article: Article;
  added: string;
}
