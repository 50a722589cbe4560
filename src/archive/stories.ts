import type { Citation } from '../schema/fields.ts';
import { compareText } from '../text/compare-text.ts';
import { dateOrder, yearOf, type ArchiveDate } from '../text/dates/edtf.ts';
import { cutByPeriod, type PeriodPage } from '../text/dates/periods.ts';
import {
  articlesOf,
  findArticle,
  lastChanged,
  listWithdrawn,
  type Article,
  type WithdrawnArticle,
} from './articles.ts';
import { once, onceFor, tracedFor, type Keys } from './asking/once.ts';
import { dateOf, linked } from './records.ts';
import type { Archive, EntityEntry, StoryEntry, TopicEntry } from './archive.ts';

/** All stories with their articles, the newest first. */
export const listStories = once('stories with articles', (archive: Archive): Story[] =>
  [...archive.records.stories.values()]
    .map((entry) => joinStory(archive, entry))
    .toSorted((a, b) => (dateOrder(b.date) < dateOrder(a.date) ? -1 : 1)),
);

/** The pages of the list of all stories: the whole one, and those of years and months where there are many. */
export function pageStories(archive: Archive): PeriodPage<Story>[] {
  return cutByPeriod(listStories(archive), ({ date }) => date, 100);
}

/** How many stories there are of each year, the newest first; the year is that in which a story begins. */
export function countByYear(stories: readonly Story[]): { year: string; count: number }[] {
  const years = Map.groupBy(stories, ({ date }) => yearOf(date));
  return [...years].map(([year, its]) => ({ year, count: its.length })).toSorted((a, b) => compareText(b.year, a.year));
}

/**
 * Runs a join of a story that costs much once per build, however many pages ask for it: it is known without it whether its answer is as it was in the build before.
 * @param isKept whether its answer is kept too; JSON can hold it then.
 */
export function tracedPerStory<T>(
  name: string,
  join: (archive: Archive, story: Story) => Promise<T>,
  options?: { isKept?: boolean },
): (archive: Archive, story: Story) => Promise<T> {
  // The story itself is asked for too, so that it counts.
  return tracedFor(name, (archive, { entry }) => join(archive, joinStory(archive, entry)), byStory, {
    ...options,
    most: storiesInMemory,
  });
}

/** The pages of a story are printed one after the other; what was found in the texts of thousands would fill the memory. */
const storiesInMemory = 64;

/** One story with its articles, timeline, places and topics. */
export const joinStory = onceFor('story', joinEntry, {
  keyOf: ({ id }) => id,
  find: ({ records }, id) => records.stories.get(id),
});

const byStory: Keys<Story> = {
  keyOf: ({ entry }) => entry.id,
  find(archive, id) {
    const entry = archive.records.stories.get(id);
    return entry && joinStory(archive, entry);
  },
};

function joinEntry(archive: Archive, entry: StoryEntry): Story {
  const { entities, topics } = archive.records;
  const articles = articlesOf(archive, 'story', entry.id);
  const withdrawn = listWithdrawn(archive);
  const timeline = entry.data.timeline.map((event) => ({
    date: dateOf(event.date),
    says: event.says,
    cites: event.cites.map((one) => resolveCitation(archive, one)),
  }));
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
export function resolveCitation(archive: Archive, { article, place }: Citation): CitedPlace {
  return { article: findArticle(archive, article.id), place };
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
