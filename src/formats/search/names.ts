import type { EntityInSearch, NameKeys } from '../../schema/published/search.ts';
import { nameKey, searchWords } from '../../text/words/search-words.ts';
import { listVolumes } from './catalogue.ts';
import { articlesNaming } from '../../archive/mentions.ts';
import { once } from '../../archive/asking/once.ts';
import type { Archive, EntityEntry } from '../../archive/archive.ts';

/**
 * Which entity a name in a question means: keys by their first letter, so that a question fetches only the letters it
 * needs. A name that two entities share leads to neither.
 */
export const listNames = once('names to search', async (archive: Archive): Promise<Map<string, NameKeys>> => {
  const entities = await listNamed(archive);
  const names = ownersOf(entities, nameKey);
  // The last word of a person's name, unless it is a name of its own.
  const surnames = ownersOf(
    entities.filter(({ data }) => data.kind === 'person'),
    (name) => searchWords(name).at(-1) ?? '',
  );
  const keys = [...new Map([...surnames, ...names])].filter((pair): pair is [string, string] => pair[1] !== undefined);
  const byLetter = Map.groupBy(keys, ([key]) => letterOf(key));
  return new Map([...byLetter].map(([letter, pairs]) => [letter, Object.fromEntries(pairs)]));
});

/** The entities that articles name. */
export const listNamed = once('named entities', async (archive: Archive): Promise<EntityEntry[]> => {
  const { entities } = archive.records;
  const named = await Promise.all(
    [...entities.values()].map(async (entity) => ({ entity, mentions: await articlesNaming(archive, entity.id) })),
  );
  return named.filter(({ mentions }) => mentions.length > 0).map(({ entity }) => entity);
});

/** Where the search finds an entity, under whatever form of its name. */
export async function writeNamed(archive: Archive, { id, data }: EntityEntry): Promise<EntityInSearch> {
  const [mentions, numbers] = await Promise.all([articlesNaming(archive, id), numberOf(archive)]);
  const found = mentions
    .map(({ article, count }) => ({ article: numbers.get(article.id) ?? -1, count }))
    .toSorted((a, b) => a.article - b.article);
  return {
    name: data.name,
    forms: [data.name, ...data.forms],
    articles: found.map(({ article }) => article),
    mentions: found.map(({ count }) => count),
  };
}

/** Which entity has each key; none where several have it. */
function ownersOf(entities: EntityEntry[], keyOf: (name: string) => string): Map<string, string | undefined> {
  const owners = new Map<string, string | undefined>();
  for (const { id, data } of entities) {
    for (const key of new Set([data.name, ...data.forms].map(keyOf))) owners.set(key, owners.has(key) ? undefined : id);
  }
  owners.delete('');
  return owners;
}

const numberOf = once(
  'numbers in search',
  (archive: Archive) =>
    new Map(
      listVolumes(archive)
        .flat()
        .map(({ id }, number) => [id, number]),
    ),
);

function letterOf(key: string): string {
  return (key.codePointAt(0) ?? 0).toString(16);
}
