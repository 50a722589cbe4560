import type { Feed, FeedEntry } from '../discovery/feed.ts';
import { absoluteUrl, nameForEver, paths } from '../paths.ts';
import { writeAuthor } from '../schema/article/write-author.ts';
import { assessmentOf, capitalize, type OpenState } from '../schema/states.ts';
import type { ArticleData } from '../schema/article.ts';
import type { OwnVoice } from '../words/languages.ts';
import { parts } from '../text/parts.ts';
import { loadPassages } from '../archive/names/named-in.ts';
import { writeDate } from '../words/write-date.ts';
import { lastChanged, type Article } from '../archive/articles.ts';
import { listNewest, type FollowedPage } from '../archive/newest.ts';
import { voiceOf } from '../archive/own-voice.ts';
import { lastKnownDay } from '../archive/published/last-known-day.ts';
import type { AuthorWithArticles } from '../archive/names/authors.ts';
import type { Archive, EntityEntry, OutletEntry, TopicEntry } from '../archive/archive.ts';
import type { Story } from '../archive/stories.ts';

/** What came into the archive last. */
export async function joinArchiveFeed(archive: Archive, _: null, site: URL | undefined): Promise<Feed> {
  return joinFeed(archive, { kind: 'archive', page: paths.home(), title: archive.facts.name, site });
}

/** New tellings of a story. */
export async function joinStoryFeed(
  archive: Archive,
  { entry: { id, data } }: Story,
  site: URL | undefined,
): Promise<Feed> {
  return joinFeed(archive, { kind: 'stories', id, page: paths.story(id), title: data.title, site });
}

/** New articles on a topic. */
export async function joinTopicFeed(archive: Archive, { id, data }: TopicEntry, site: URL | undefined): Promise<Feed> {
  return joinFeed(archive, { kind: 'topics', id, page: paths.topic(id), title: data.name, site });
}

/** New articles that name an entity. */
export async function joinEntityFeed(
  archive: Archive,
  { id, data }: EntityEntry,
  site: URL | undefined,
): Promise<Feed> {
  return joinFeed(archive, { kind: 'entities', id, page: paths.entity(id), title: data.name, site });
}

/** New articles of an author. */
export async function joinAuthorFeed(
  archive: Archive,
  { id, name = id }: AuthorWithArticles,
  site: URL | undefined,
): Promise<Feed> {
  return joinFeed(archive, { kind: 'authors', id, page: paths.author(id), title: name, site });
}

/** New articles of an outlet or, of an agency, with its text. */
export async function joinOutletFeed(
  archive: Archive,
  { id, data }: OutletEntry,
  site: URL | undefined,
): Promise<Feed> {
  return joinFeed(archive, { kind: 'outlets', id, page: paths.outlet(id), title: data.name, site });
}

/** The feed of a page: the articles on it that came into the archive last. */
async function joinFeed(archive: Archive, { page, title, site, ...followed }: FeedPage): Promise<Feed> {
  const { facts } = archive;
  const newest = await listNewest(archive, followed);
  const absolute = (path: string): string => absoluteUrl(path, site);
  const addressOf = (file: string): string => absolute(paths.beside(followed.kind, followed.id, file));
  return {
    title: title === facts.name ? title : `${title} · ${facts.name}`,
    description: voiceOf(facts).words.feeds.description({ archive: facts.name }),
    id: nameForEver(page, facts.feeds.ids ?? facts.url),
    page: absolute(page),
    addresses: { xml: addressOf('feed.xml'), json: addressOf('feed.json') },
    language: facts.language,
    publisher: facts.name,
    entries: await Promise.all(
      newest.map(({ article, added }) => describeArticle(archive, article, added, absolute(paths.article(article.id)))),
    ),
    asOf: newest.length > 0 ? undefined : await lastKnownDay(archive),
  };
}

async function describeArticle(archive: Archive, article: Article, added: string, url: string): Promise<FeedEntry> {
  const { data, date, outlet, topics } = article;
  const { url: home, feeds } = archive.facts;
  const changed = lastChanged(article);
  const voice = voiceOf(archive.facts);
  return {
    id: nameForEver(paths.article(article.id), feeds.ids ?? home),
    url,
    paragraphs: feeds.fullText ? await readWords(archive, article) : undefined,
    title: data.title,
    language: data.language,
    summary: voice.words.feeds.entry({
      outlet: outlet.data.name,
      date: date ? writeDate(date, voice) : voice.words.terms.openStates.undated.label,
      summary: sayFirst(data, voice),
    }),
    authors: data.authors?.map(writeAuthor) ?? [outlet.data.name],
    source: data.url,
    topics: topics.map((topic) => topic.data.name),
    added,
    changed: changed > added ? changed : added,
  };
}

/** The words of an article below its headline; nothing of one that is too long for a feed. */
async function readWords(archive: Archive, article: Article): Promise<string[] | undefined> {
  const passages = await loadPassages(archive, article);
  const paragraphs = passages.filter(({ role }) => parts[role].field !== 'title').map(({ text }) => text);
  return paragraphs.join('').length > longest ? undefined : paragraphs;
}

/** What should be known first of an article. */
function sayFirst(data: ArticleData, { words: { terms } }: OwnVoice): string {
  const say = (state: OpenState): string => capitalize(`${terms.openStates[state].label}.`);
  const summary = assessmentOf(data)?.summary ?? say('not-assessed');
  return data.proposed ? `${say('not-looked-over')} ${summary}` : summary;
}

/**
 * Characters of an article that a feed carries whole, some ten pages of a newspaper: fifty of these are three megabytes, and
 * every reader asks for all of them every hour.
 */
const longest = 60_000;

/** A page that has a feed. */
interface FeedPage extends FollowedPage {
  /** Its path. */
  page: string;
  title: string;
  site: URL | undefined;
}
