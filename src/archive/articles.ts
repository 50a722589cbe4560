import { compareText } from '../text/compare-text.ts';
import type { ArticleData } from '../schema/article.ts';
import type { Withdrawal } from '../schema/retired.ts';
import { assessmentOf, type OpenState } from '../schema/states.ts';
import { dateOrder, yearOf, type ArchiveDate } from '../text/dates/edtf.ts';
import { once, onceFor, themselves, type Keys } from './asking/once.ts';
import { voiceOf } from './own-voice.ts';
import { dateOf, linked } from './records.ts';
import type { Archive, OutletEntry, StoryEntry, TopicEntry } from './archive.ts';

/** The articles that can be read, with the records they link to, by date, then by id; the undated come last. */
export const listArticles = once('articles of an archive', (archive: Archive): Article[] =>
  listAll(archive).filter(({ data }) => !data.withdrawn),
);

/** The articles whose words were withdrawn: of these there are facts and nothing else. */
export const listWithdrawn = once('withdrawn', (archive: Archive): WithdrawnArticle[] =>
  listAll(archive).flatMap((article) => {
    const { withdrawn } = article.data;
    return withdrawn ? [{ ...article, withdrawn }] : [];
  }),
);

/** All articles that can be cited: those that can be read, and those whose facts are left. */
export const listCitable = once('citable', (archive: Archive): Article[] => listAll(archive));

/** One article by its id, withdrawn or not: its facts can be named either way. */
export const findArticle = onceFor(
  'article',
  (archive, id: string): Article => linked(articlesById(archive), id),
  themselves,
);

/** Whether there is an article that is shown: one that is not released yet may be cited in a dossier. */
export const isShown = onceFor('is shown', (archive, id: string): boolean => articlesById(archive).has(id), themselves);

/** The readable articles of one record: of an outlet, a story, a topic or a year. */
export function articlesOf(archive: Archive, by: ArticleGrouping, id: string): Article[] {
  return articlesOfGroup(archive, `${by} ${id}`);
}

const articlesOfGroup = onceFor(
  'articles of',
  (archive, group: string): Article[] => {
    const [by = '', id = ''] = group.split(' ');
    return groupings(archive)[by as ArticleGrouping].get(id) ?? [];
  },
  themselves,
);

/** How many they are: who asks for no more has nothing to know of each. */
export function countArticlesOf(archive: Archive, by: ArticleGrouping, id: string): number {
  return countGroup(archive, `${by} ${id}`);
}

const countGroup = onceFor(
  'number of articles of',
  (archive, group: string): number => articlesOfGroup(archive, group).length,
  themselves,
);

/** The readable articles that tell no story: the newest first, and last what nobody can date. */
export const listAlone = once('articles of no story', (archive: Archive): Article[] => {
  const alone = listArticles(archive).filter(({ story }) => !story);
  return [...alone.filter(({ date }) => date).toReversed(), ...alone.filter(({ date }) => !date)];
});

/** All topics by name, each with the number of its articles. */
export const listTopics = once('topics with articles', (archive: Archive): { topic: TopicEntry; articles: number }[] =>
  [...archive.records.topics.values()]
    .map((topic) => ({ topic, articles: articlesOf(archive, 'topic', topic.id).length }))
    .toSorted((a, b) => voiceOf(archive.facts).compare(a.topic.data.name, b.topic.data.name)),
);

/** The years that articles were published in, with their number, newest first; those of no known year are in none. */
export const listYears = once('years', (archive: Archive): { year: string; count: number }[] => {
  const groups = [...groupings(archive).year].filter(([year]) => year !== undated);
  const years = groups.map(([year, articles]) => ({ year, count: articles.length }));
  const order = (year: string): string => dateOrder(dateOf(year));
  return years.toSorted((a, b) => compareText(order(b.year), order(a.year)));
});

/** The last day the record of an article was changed, as far as the record says; empty if it names none. */
export function lastChanged({ data }: Article): string {
  return (
    [
      assessmentOf(data)?.assessed ?? '',
      data.received.date ?? '',
      data.withdrawn?.date ?? '',
      ...data.corrections.map(({ date }) => date),
    ]
      .toSorted(compareText)
      .at(-1) ?? ''
  );
}

const listAll = once('all articles', (archive: Archive): Article[] => {
  const { articles, outlets, stories, topics } = archive.records;
  return [...articles.values()]
    .map(({ id, data, filePath }) => {
      const date = data.published && dateOf(data.published.date);
      return {
        id,
        data,
        file: filePath,
        date,
        year: date && yearOf(date),
        outlet: linked(outlets, data.outlet.id),
        agency: data.agency && linked(outlets, data.agency.outlet.id),
        story: data.story && linked(stories, data.story.id),
        topics: data.topics.map((topic) => linked(topics, topic.id)),
      };
    })
    .toSorted(compareByDate);
});

/** Puts articles in the order of their dates, then of their ids; the undated come last. */
export function compareByDate(a: Pick<Article, 'id' | 'date'>, b: Pick<Article, 'id' | 'date'>): number {
  return compareText(orderOf(a), orderOf(b)) || compareText(a.id, b.id);
}

/** What is not known to be earlier is not put before what is. */
function orderOf({ date }: Pick<Article, 'date'>): string {
  return date ? dateOrder(date) : undated;
}

const articlesById = once(
  'articles by id',
  (archive: Archive) => new Map(listAll(archive).map((article) => [article.id, article])),
);

/** Names an article in a question, with its version: an older one is an article too. */
export const byArticle: Keys<Article> = {
  keyOf: ({ id, data }) => `${id} ${data.version}`,
  async find(archive, key) {
    const [id = '', version] = key.split(' ');
    const article = articlesById(archive).get(id);
    if (!article || article.data.version === Number(version)) return article;
    const older = (await archive.loadVersions(id)).find((one) => one.version === Number(version));
    return older && { ...article, data: older.data, file: older.file };
  },
};

const groupings = once('groups of articles', (archive: Archive) => {
  const articles = listArticles(archive);
  return {
    outlet: Map.groupBy(articles, ({ outlet }) => outlet.id),
    story: Map.groupBy(
      articles.filter(({ story }) => story),
      ({ story }) => story?.id ?? '',
    ),
    year: Map.groupBy(articles, ({ year }) => year ?? undated),
    topic: groupByMany(articles, ({ topics }) => topics.map(({ id }) => id)),
  };
});

function groupByMany(articles: Article[], keysOf: (article: Article) => string[]): Map<string, Article[]> {
  const pairs = articles.flatMap((article) => keysOf(article).map((key) => ({ key, article })));
  return new Map(
    [...Map.groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ article }) => article)]),
  );
}

/** Stands for a period where an article has no date: in groupings, and in addresses. */
export const undated = 'undated' satisfies OpenState;

/** An article of which only the facts are left, with when and why. */
export interface WithdrawnArticle extends Article {
  withdrawn: Withdrawal;
}

export type ArticleGrouping = 'outlet' | 'story' | 'year' | 'topic';

/** An article with what it links to; its words are read by `readArticle`. */
export interface Article {
  id: string;
  data: ArticleData;
  /** Path of its file from the project's root. */
  file: string;
  /** When it was published, if that is known. */
  date: ArchiveDate | undefined;
  /** The year it is filed under. */
  year: string | undefined;
  outlet: OutletEntry;
  agency: OutletEntry | undefined;
  story: StoryEntry | undefined;
  topics: TopicEntry[];
}
