import type { Mention } from '../text/names/mentions.ts';
import { sentenceText } from '../text/passages.ts';
import { listArticles, type Article } from './articles.ts';
import { once, onceFor, themselves } from './asking/once.ts';
import { findNamed, loadPassages, mentionsAt, type MentionRow } from './names/named-in.ts';
import { voiceOf } from './own-voice.ts';
import type { Reading } from './reading.ts';
import { linked } from './records.ts';
import type { Archive, EntityEntry } from './archive.ts';

/** The entities that articles name, most named first, each with the number of articles and of mentions. */
export const listEntities = once('entities with mentions', async (archive: Archive): Promise<EntityInArchive[]> => {
  const [{ entities }, index] = await Promise.all([archive.records, mentionIndex(archive)]);
  return [...entities.values()]
    .map((entity) => {
      const named = index.byEntity.get(entity.id) ?? [];
      const mentions = named.reduce((sum, { count }) => sum + count, 0);
      return { entity, articles: named.length, mentions };
    })
    .filter(({ mentions }) => mentions > 0)
    .toSorted(
      (a, b) => b.articles - a.articles || b.mentions - a.mentions || byName(archive)(a.entity.data, b.entity.data),
    );
});

/**
 * The articles that name an entity, by date, with where they name it, for whoever lists its pages: each is given its own, and stays
 * as it is when others change. A page that asked for it would have asked for all names of the archive.
 */
export async function listNaming(archive: Archive, entity: string): Promise<NamingRows[]> {
  return (await mentionIndex(archive)).byEntity.get(entity) ?? [];
}

/** How many articles name an entity: who asks for no more has nothing to know of each. */
export const countNaming = onceFor(
  'number of articles naming',
  async (archive, entity: string): Promise<number> => (await listNaming(archive, entity)).length,
  themselves,
);

/** Where articles name an entity: each sentence once, with the forms of the name found in it. */
export async function mentionsIn(archive: Archive, naming: readonly NamingRows[]): Promise<ArticleMentions[]> {
  const found: ArticleMentions[] = [];
  for (let start = 0; start < naming.length; start += atOnce) {
    const some = naming.slice(start, start + atOnce).map(async ({ article, count, rows }) => {
      const mentions = mentionsAt(await loadPassages(archive, article), JSON.parse(rows) as MentionRow[]);
      const sentences = [...Map.groupBy(mentions, ({ sentence }) => sentence).values()].map(sentenceOf);
      return { article, count, sentences };
    });
    found.push(...(await Promise.all(some)));
  }
  return found;
}

/** The entities named in the same articles most often, those with most articles in common first. */
export const namedWith = onceFor('named with', joinNamedWith, themselves);

async function joinNamedWith(archive: Archive, entity: string): Promise<{ entity: EntityLabel; articles: number }[]> {
  const index = await mentionIndex(archive);
  const together = new Map<string, number>();
  for (const { article } of index.byEntity.get(entity) ?? []) {
    for (const other of index.byArticle.get(article.id) ?? []) together.set(other, (together.get(other) ?? 0) + 1);
  }
  together.delete(entity);
  return [...together]
    .map(([id, articles]) => ({ entity: labelEntity(archive, id), articles }))
    .toSorted((a, b) => b.articles - a.articles || byName(archive)(a.entity, b.entity))
    .slice(0, mostTogether);
}

/** A glance. */
const mostTogether = 12;

/** What an entity is called wherever it is named. */
export const labelEntity = onceFor(
  'label of entity',
  ({ records }, id: string): EntityLabel => {
    const { name, kind } = linked(records.entities, id).data;
    return { id, name, kind };
  },
  themselves,
);

/** The entities that an article names, by kind: most named first. */
export function groupNamed(
  archive: Archive,
  { mentions }: Pick<Reading, 'mentions'>,
): Map<EntityLabel['kind'], { entity: EntityLabel; count: number }[]> {
  const named = [...Map.groupBy(mentions, ({ entity }) => entity)].map(([id, its]) => ({
    entity: labelEntity(archive, id),
    count: its.length,
  }));
  const sorted = named.toSorted((a, b) => b.count - a.count || byName(archive)(a.entity, b.entity));
  return Map.groupBy(sorted, ({ entity }) => entity.kind);
}

/** The ids of the entities an article names. */
export const entitiesIn = onceFor(
  'entities in',
  async (archive, article: string): Promise<string[]> => (await mentionIndex(archive)).byArticle.get(article) ?? [],
  themselves,
);

/** One pass over all articles: who is named where, but not in which words, which would fill the memory. */
const mentionIndex = once('index of mentions', async (archive: Archive) => {
  const byEntity = new Map<string, NamingRows[]>();
  const byArticle = new Map<string, string[]>();
  const articles = listArticles(archive);
  const ids = new Map([...archive.records.entities.keys()].map((id) => [id, id]));
  for (let start = 0; start < articles.length; start += atOnce) {
    const some = articles.slice(start, start + atOnce);
    const found = await findNamed(archive, some);
    for (const [index, article] of some.entries()) {
      const { rows = [], passages = '' } = found[index] ?? {};
      // By the name its record has: each row has brought its own copy of it.
      const named = Map.groupBy(rows, ([, , entity]) => ids.get(entity) ?? entity);
      byArticle.set(article.id, [...named.keys()]);
      for (const [entity, its] of named) {
        const naming = byEntity.get(entity);
        const here = { article, count: its.length, passages, rows: JSON.stringify(its) };
        if (naming) naming.push(here);
        else byEntity.set(entity, [here]);
      }
    }
  }
  return { byEntity, byArticle };
});

/** Articles that are asked for together. */
const atOnce = 512;

function sentenceOf(mentions: Mention[]): MentioningSentence {
  const [{ passage, sentence: id }] = mentions as [Mention];
  const sentence = passage.sentences.find((one) => one.id === id) ?? {
    id: passage.id,
    start: 0,
    end: passage.text.length,
  };
  const marks = mentions.map(({ form, start, end }) => ({
    form,
    start: start - sentence.start,
    end: end - sentence.start,
  }));
  return { id, text: sentenceText(passage, sentence), marks };
}

function byName({ facts }: Archive): (a: { name: string }, b: { name: string }) => number {
  const { compare } = voiceOf(facts);
  return (a, b) => compare(a.name, b.name);
}

/** What is told of an entity where it is named. */
export interface EntityLabel extends Pick<EntityEntry['data'], 'name' | 'kind'> {
  id: string;
}

/** An entity with how often the archive names it. */
export interface EntityInArchive {
  entity: EntityEntry;
  articles: number;
  mentions: number;
}

/** An article that names an entity. */
export interface NamingArticle {
  article: Article;
  /** How often it names it. */
  count: number;
}

/** The same with where: the rows of its names, and a mark of its words. All articles of an archive have these in memory at once. */
export interface NamingRows extends NamingArticle {
  passages: string;
  /** As JSON, which takes less room. */
  rows: string;
}

/** An article with the sentences that name one entity. */
export interface ArticleMentions extends NamingArticle {
  sentences: MentioningSentence[];
}

/** A sentence that names the entity; the offsets of its marks are in `text`. */
export interface MentioningSentence {
  id: string;
  text: string;
  marks: { form: string; start: number; end: number }[];
}
