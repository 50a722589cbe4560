import type { Citation } from '../schema/fields.ts';
import { dateOrder, type ArchiveDate } from '../text/dates/edtf.ts';
import {
  articlesOf,
  findArticle,
  lastChanged,
  listWithdrawn,
  type Article,
  type WithdrawnArticle,
} from './articles.ts';
import { onceFor } from './once.ts';
import { dateOf, linked, loadRecords, type EntityEntry, type StoryEntry, type TopicEntry } from './records.ts';

/** All stories with their articles, the newest first. */
export async function listStories(): Promise<Story[]> {
  const { stories } = await loadRecords();
  const told = await Promise.all([...stories.values()].map(joinStory));
  return told.toSorted((a, b) => (dateOrder(b.date) < dateOrder(a.date) ? -1 : 1));
}

/** Runs a join of a story once per build, however many pages ask for it. */
export function oncePerStory<T>(join: (story: Story) => Promise<T>): (story: Story) => Promise<T> {
  return onceFor(join, ({ entry }) => entry.id);
}

/** One story with its articles, timeline, places and topics. */
export async function joinStory(entry: StoryEntry): Promise<Story> {
  const [{ entities, topics }, articles, withdrawn] = await Promise.all([
    loadRecords(),
    articlesOf('story', entry.id),
    listWithdrawn(),
  ]);
  const timeline = await Promise.all(
    entry.data.timeline.map(async (event) => ({
      date: dateOf(event.date),
      says: event.says,
      cites: await Promise.all(event.cites.map(resolveCitation)),
    })),
  );
  return {
    entry,
    date: dateOf(entry.data.date),
    articles,
    withdrawn: withdrawn.filter(({ story }) => story?.id === entry.id),
    timeline: timeline.toSorted((a, b) => (dateOrder(a.date) < dateOrder(b.date) ? -1 : 1)),
    places: entry.data.places.map(({ id }) => linked(entities, id)),
    topics: entry.data.topics.map(({ id }) => linked(topics, id)),
    changed: [entry.data.updated, ...articles.map(lastChanged)].toSorted().at(-1) ?? entry.data.updated,
  };
}

/** Follows a citation to the article it means. */
export async function resolveCitation({ article, place }: Citation): Promise<CitedPlace> {
  return { article: await findArticle(article.id), place };
}

/** A story joined with what it is made of. */
export interface Story {
  entry: StoryEntry;
  date: ArchiveDate;
  articles: Article[];
  /** Articles of it that can no longer be read. */
  withdrawn: WithdrawnArticle[];
  timeline: { date: ArchiveDate; says: string; cites: CitedPlace[] }[];
  places: EntityEntry[];
  topics: TopicEntry[];
  /** The last day the dossier or one of its articles was changed. */
  changed: string;
}

/** A passage or sentence of an article. */
export interface CitedPlace {
  article: Article;
  /** `p3` or `p3s2`. */
  place: string;
}
