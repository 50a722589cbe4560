import { listArticles, type Article } from './articles.ts';
import { once } from './once.ts';
import { readArticle } from './reading.ts';
import { loadRecords, type EntityEntry } from './records.ts';

/** The entities that articles name, most named first, each with the number of articles and of mentions. */
export async function listEntities(): Promise<EntityInArchive[]> {
  const [{ entities }, index] = await Promise.all([loadRecords(), mentionIndex()]);
  return [...entities.values()]
    .map((entity) => {
      const articles = index.byEntity.get(entity.id) ?? [];
      return { entity, articles: articles.length, mentions: articles.reduce((sum, { count }) => sum + count, 0) };
    })
    .toSorted((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.entity.data.name < b.entity.data.name ? -1 : 1));
}

/** The articles that name an entity, by date. */
export async function articlesNaming(entity: string): Promise<Article[]> {
  return ((await mentionIndex()).byEntity.get(entity) ?? []).map(({ article }) => article);
}

/** The entities named in the same articles, those with most articles in common first. */
export async function namedWith(entity: string): Promise<{ entity: EntityEntry; articles: number }[]> {
  const [{ entities }, index] = await Promise.all([loadRecords(), mentionIndex()]);
  const together = new Map<string, number>();
  for (const { article } of index.byEntity.get(entity) ?? []) {
    for (const other of index.byArticle.get(article.id) ?? []) together.set(other, (together.get(other) ?? 0) + 1);
  }
  together.delete(entity);
  return [...together]
    .flatMap(([id, articles]) => {
      const other = entities.get(id);
      return other ? [{ entity: other, articles }] : [];
    })
    .toSorted((a, b) => b.articles - a.articles || (a.entity.data.name < b.entity.data.name ? -1 : 1));
}

/** One pass over all articles; only numbers are kept, the words are read again by the page that shows them. */
const mentionIndex = once(async () => {
  const byEntity = new Map<string, { article: Article; count: number }[]>();
  const byArticle = new Map<string, string[]>();
  for (const article of await listArticles()) {
    const { mentions } = await readArticle(article);
    const counts = new Map<string, number>();
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    byArticle.set(article.id, [...counts.keys()]);
    for (const [entity, count] of counts) {
      const named = byEntity.get(entity);
      if (named) named.push({ article, count });
      else byEntity.set(entity, [{ article, count }]);
    }
  }
  return { byEntity, byArticle };
});

/** An entity with how often the archive names it. */
export interface EntityInArchive {
  entity: EntityEntry;
  articles: number;
  mentions: number;
}
