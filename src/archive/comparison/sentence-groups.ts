import type { Archive } from '../archive.ts';
import { differencesInGroup, type GroupDifference } from '../../collation/groups/differences-in-group.ts';
import { groupSentences, type SentenceGroup } from '../../collation/groups/group-sentences.ts';
import { sentencesToCollate } from '../../collation/sentences/collated-sentences.ts';
import { languageOf } from '../../collation/sentences/cut-words.ts';
import { cutTokens, type TokenSentence } from '../../collation/sentences/cut-tokens.ts';
import type { CorrespondenceData } from '../../schema/comparison.ts';
import type { Article } from '../articles.ts';
import { layFamilies } from './families.ts';
import { listAllLinks, listCollatedArticles, listGroupLinks, listRefusedLinks } from './proposals.ts';
import { tracedPerStory, type Story } from '../stories.ts';

/**
 * What is told in a story and by how many of its articles, sentence by sentence: in each language that several articles
 * are in, what most tell first (copies of one text, and articles of one outlet, count once), then what most articles have, then as
 * it is told.
 */
export const listSentenceGroups = tracedPerStory('sentence groups', findTold);

/**
 * The sentence links of a story without those that follow from others: of what a program proposes inside a group only its
 * links with the first sentence. All pairs of a sentence that two hundred articles print would be twenty thousand.
 * @param isKept which are wanted all the same.
 */
export async function listLinks(
  archive: Archive,
  story: Story,
  isKept: (link: CorrespondenceData) => boolean = () => false,
): Promise<CorrespondenceData[]> {
  const [links, told] = await Promise.all([listAllLinks(archive, story), listSentenceGroups(archive, story)]);
  const groups = new Map<string, { places: SentenceGroup['places']; first: string }>();
  for (const { places } of told.flatMap((one) => one.groups)) {
    const first = `${places[0]?.article}#${places[0]?.sentence}`;
    for (const { article, sentence } of places) groups.set(`${article}#${sentence}`, { places, first });
  }
  return links.filter((link) => {
    const { a, b, by } = link;
    const [one, other] = [`${a.article.id}#${a.place}`, `${b.article.id}#${b.place}`];
    const group = groups.get(one);
    if (by === 'editor' || isKept(link) || group === undefined || group.places !== groups.get(other)?.places)
      return true;
    return one === group.first || other === group.first;
  });
}

async function findTold(archive: Archive, story: Story): Promise<SentenceGroupsInLanguage[]> {
  const [collated, links, refused, all, families] = await Promise.all([
    listCollatedArticles(archive, story),
    listGroupLinks(archive, story),
    listRefusedLinks(archive, story),
    listAllLinks(archive, story),
    layFamilies(archive, story),
  ]);
  const texts = new Map(collated.map((article) => [article.id, article]));
  const textOf = new Map(families.flatMap(({ copies }, number) => copies.map(({ id }) => [id, `family ${number}`])));
  const byLanguage = Map.groupBy(story.articles, ({ data }) => languageOf(data.language));
  return [...byLanguage.values()].flatMap((articles): SentenceGroupsInLanguage[] => {
    if (articles.length < 2) return [];
    const byId = new Map(articles.map((article) => [article.id, article]));
    const sentences = new Map<string, TokenSentence>();
    const order = articles.flatMap(({ id }) => {
      const text = texts.get(id);
      if (!text) return [];
      const read = text.passages.flatMap((passage) => cutTokens(passage, text));
      for (const sentence of read) sentences.set(`${id}#${sentence.id}`, sentence);
      return sentencesToCollate(text)
        .filter(({ role }) => role !== 'title')
        .map((sentence) => ({ article: id, sentence: sentence.id }));
    });
    const groups = groupSentences(links, order, refused).map(({ places }): StorySentenceGroup => {
      const told = places.flatMap(({ article, sentence }) => {
        const [own, its] = [byId.get(article), sentences.get(`${article}#${sentence}`)];
        return own && its ? [{ article: own, sentence, text: its.text, tokens: its.tokens }] : [];
      });
      const tellers = [...new Set(told.map(({ article }) => article))];
      return {
        places,
        articles: tellers,
        texts: sizesOf(tellers, textOf),
        tellers: new Set(tellers.map(({ id, outlet }) => textOf.get(id) ?? outlet.id)).size,
        wordings: gatherWordings(told),
        differences: differencesInGroup(
          told.map(({ article, ...one }) => ({ ...one, article: article.id })),
          articles[0]?.data.language ?? 'und',
        ),
      };
    });
    const linked = new Set(all.flatMap(({ a, b }) => [a, b]).map(({ article, place }) => `${article.id}#${place}`));
    const alone = order.flatMap(({ article, sentence }) => {
      const [own, its] = [byId.get(article), sentences.get(`${article}#${sentence}`)];
      return own && its && !linked.has(`${article}#${sentence}`) ? [{ article: own, sentence, text: its.text }] : [];
    });
    const weighed = groups.toSorted((x, y) => y.tellers - x.tellers || y.articles.length - x.articles.length);
    return [{ language: articles[0]?.data.language ?? 'und', articles, groups: weighed, alone }];
  });
}

/** Of how many articles each text is that tells something, the most printed first. */
function sizesOf(articles: readonly Article[], textOf: ReadonlyMap<string, string>): number[] {
  const byText = Map.groupBy(articles, ({ id }) => textOf.get(id) ?? id);
  return [...byText.values()].map(({ length }) => length).toSorted((a, b) => b - a);
}

/** The same words once, with who prints them. */
function gatherWordings(told: readonly { article: Article; sentence: string; text: string }[]): Wording[] {
  return [...Map.groupBy(told, ({ text }) => text)].map(([text, some]) => ({
    text,
    places: some.map(({ article, sentence }) => ({ article, sentence })),
  }));
}

export interface SentenceGroupsInLanguage {
  /** BCP 47. */
  language: string;
  articles: Article[];
  groups: StorySentenceGroup[];
  /** Sentences of which neither an editor nor a program has found a counterpart. */
  alone: { article: Article; sentence: string; text: string }[];
}

export interface StorySentenceGroup extends Pick<SentenceGroup, 'places'> {
  articles: Article[];
  /** For each text that tells it the number of articles that print it, the most first. */
  texts: number[];
  /** How many tell it, copies of one text and articles of one outlet counted once: a page's furniture is its outlet's. */
  tellers: number;
  /** The first is that of the earliest article. */
  wordings: Wording[];
  differences: GroupDifference[];
}

export interface Wording {
  text: string;
  places: { article: Article; sentence: string }[];
}
