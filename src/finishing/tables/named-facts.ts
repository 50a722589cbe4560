import { keyOf } from '../../kept/key.ts';
import { loadRecords } from '../../records/loading/load-records.ts';
import type { EntityData } from '../../schema/entity.ts';
import type { OutletData } from '../../schema/outlet.ts';
import type { SiteInMaking } from '../site-in-making.ts';

/**
 * What published records only name: the names and kinds of entities and outlets. Whoever asks for some learns by a mark later
 * whether they are still the same.
 */
export async function nameFacts({ content, keeping }: Pick<SiteInMaking, 'content' | 'keeping'>): Promise<NamedFacts> {
  const facts = {
    entities: new Map((await loadRecords(content, 'entities', keeping)).map(({ id, data }) => [id, data])),
    outlets: new Map((await loadRecords(content, 'outlets', keeping)).map(({ id, data }) => [id, data])),
  };
  const markOf = (name: string): unknown => {
    const [kind, id = ''] = name.split(' ');
    const one = facts[kind as keyof typeof facts].get(id);
    return one && [name, one.kind, one.name];
  };
  return {
    ask() {
      const named = new Set<string>();
      const find = <T>(kind: keyof typeof facts, its: ReadonlyMap<string, T>, id: string): T => {
        named.add(`${kind} ${id}`);
        const one = its.get(id);
        if (!one) throw new Error(`There is no record “${id}” in ${kind}.`);
        return one;
      };
      return {
        named,
        entityOf: (id) => find('entities', facts.entities, id),
        outletOf: (id) => find('outlets', facts.outlets, id),
      };
    },
    mark: (named) => keyOf([...named].toSorted().map(markOf)),
  };
}

export interface NamedFacts {
  ask: () => AskedFacts;
  /** A mark of what is said of those that were named. */
  mark: (named: Iterable<string>) => string;
}

/** Remembers what it was asked for. */
export interface AskedFacts {
  named: ReadonlySet<string>;
  entityOf: (id: string) => Pick<EntityData, 'kind' | 'name'>;
  outletOf: (id: string) => Pick<OutletData, 'kind' | 'name'>;
}
