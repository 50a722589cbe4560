import type { Archive } from '../archive/archive.ts';
import { feedFormats, type Feed, type FeedEntry, type FeedFormat } from '../discovery/feed.ts';
import { absoluteUrl, paths } from '../paths.ts';
import { openStates, summaryOf } from '../schema/states.ts';
import { writeDate } from '../text/dates/date-words.ts';
import { addedOn } from '../archive/added.ts';
import { lastChanged, listArticles, type Article } from '../archive/articles.ts';
import { lastKnownDay } from '../archive/last-known-day.ts';
import { once } from '../archive/once.ts';

/** The feed of a page: the articles on it that came into the archive last. One is news once the day of that is known. */
export async function joinFeed(archive: Archive, { page, title, articles, site }: FeedPage): Promise<Feed> {
  const { facts } = archive;
  const [order, asOf] = await Promise.all([orderOfAdding(archive), lastKnownDay(archive)]);
  const newest = articles
    .flatMap((article) => order.get(article.id) ?? [])
    .toSorted((a, b) => a.place - b.place)
    .slice(0, most);
  const absolute = (path: string): string => absoluteUrl(path, site);
  const addressOf = (format: FeedFormat): string => absolute(paths.feed(page, format));
  return {
    title: title === facts.name ? title : `${title} · ${facts.name}`,
    description: `Articles as they are added to ${facts.name}.`,
    page: absolute(page),
    addresses: { xml: addressOf('xml'), json: addressOf('json') },
    language: facts.language,
    publisher: facts.name,
    entries: newest.map(({ article, added }) => describeArticle(article, added, absolute(paths.article(article.id)))),
    asOf,
  };
}

/** The addresses of a feed for each of some records. */
export function feedRoutes<T extends { id: string }>(records: Iterable<T>): FeedRoute<T>[] {
  const formats = Object.keys(feedFormats) as FeedFormat[];
  return [...records].flatMap((record) =>
    formats.map((format) => ({ params: { id: record.id, format }, props: { record } })),
  );
}

function describeArticle(article: Article, added: string, url: string): FeedEntry {
  const { data, date, outlet, topics } = article;
  const changed = lastChanged(article);
  return {
    url,
    title: data.title,
    language: data.language,
    summary: `${outlet.data.name}, ${date ? writeDate(date) : openStates.undated.label}. ${summaryOf(data)}`,
    authors: data.authors ?? [outlet.data.name],
    source: data.url,
    topics: topics.map((topic) => topic.data.name),
    added,
    changed: changed > added ? changed : added,
  };
}

/** The place of each article in the order in which they came, the last one first. */
const orderOfAdding = once(async (archive: Archive) => {
  const articles = listArticles(archive).toReversed();
  const dated = await Promise.all(
    articles.map(async (article) => ({ article, added: await addedOn(archive, article) })),
  );
  const sorted = dated
    .flatMap(({ article, added }) => (added === undefined ? [] : [{ article, added }]))
    .toSorted((a, b) => (a.added < b.added ? 1 : a.added > b.added ? -1 : 0));
  return new Map(sorted.map((one, place) => [one.article.id, { ...one, place }]));
});

/** Readers ask for a feed often, and only for what is new. */
const most = 50;

/** A page that has a feed. */
interface FeedPage {
  /** Its path. */
  page: string;
  title: string;
  articles: Article[];
  site: URL | undefined;
}

interface FeedRoute<T> {
  params: { id: string; format: FeedFormat };
  props: { record: T };
}

/** What Astro hands to the page of such a route. */
export interface FeedRequest<T> extends FeedRoute<T> {
  site: URL | undefined;
}
