import type { NameKeys } from '../../schema/published/search.ts';
import { letterOf, nameKey } from '../../search/volume/names.ts';
import { tokensOf } from '../../text/words/search-tokens.ts';
import { once } from '../../archive/asking/once.ts';
import type { Archive, EntityEntry } from '../../archive/archive.ts';

/**
 * Which entity a name in a question means: keys by their first letter, so that a question fetches only the letters it
 * needs. A name that two entities share leads to neither.
 */
export const listNames = once('names to search', ({ records }: Archive): Map<string, NameKeys> => {
  const entities = [...records.entities.values()];
  const names = ownersOf(entities, tokensOf);
  // The last word of a person's name, unless it is a name of its own.
  const surnames = ownersOf(
    entities.filter(({ data }) => data.kind === 'person'),
    (name) => tokensOf(name).slice(-1),
  );
  const keys = [...new Map([...surnames, ...names])].filter(
    (pair): pair is [string, EntityEntry] => pair[1] !== undefined,
  );
  const byLetter = Map.groupBy(keys, ([key]) => letterOf(key));
  return new Map(
    [...byLetter].map(([letter, pairs]) => [
      letter,
      Object.fromEntries(pairs.map(([key, entity]) => [key, writeNames(entity)])),
    ]),
  );
});

/** Which entity has each key; none where several have it. */
function ownersOf(entities: EntityEntry[], tokensIn: (name: string) => string[]): Map<string, EntityEntry | undefined> {
  const owners = new Map<string, EntityEntry | undefined>();
  for (const entity of entities) {
    for (const key of new Set(formsOf(entity).map((form) => nameKey(tokensIn(form)))))
      owners.set(key, owners.has(key) ? undefined : entity);
  }
  owners.delete('');
  return owners;
}

/** An entity with all forms of its name, each once, as they stand in the index. */
function writeNames(entity: EntityEntry): NameKeys[string] {
  const runs = formsOf(entity).map((form) => tokensOf(form).join(' '));
  return [entity.id, entity.data.name, ...new Set(runs.filter((run) => run !== ''))];
}

function formsOf({ data: { name, forms } }: EntityEntry): string[] {
  return [name, ...forms];
}
