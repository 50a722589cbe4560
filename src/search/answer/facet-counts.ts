import type { Column } from '../../schema/published/search.ts';
import { rowOf } from '../volume/facts.ts';
import { facetNames, isFetchedLater, timeNames, type Chosen, type FacetName } from './asked.ts';
import type { Judged } from '../ranking/tiers.ts';

/**
 * Narrows articles down to those that have one of the chosen values in every facet, and counts what each value would leave: within
 * its own facet as if nothing were chosen there, because choosing it would add to what is. Articles that have only some of the words
 * are not counted, unless there are no others.
 */
export class FacetCounts {
  readonly #chosen: Chosen;
  readonly #counts = new Map<Counted, Counts>();
  /** The same for articles with some of the words, in case there are no others. */
  readonly #someCounts = new Map<Counted, Counts>();
  #hasBetter = false;
  readonly #fetched = new Set<Counted>();
  /** Days are many: those of volumes are put together when they are asked for. */
  readonly #ofDays: (() => void)[] = [];

  constructor(chosen: Chosen) {
    this.#chosen = chosen;
  }

  /** Adds the articles of a volume. @returns those that have what was chosen. */
  add(judged: readonly Judged[], columns: Partial<Record<Counted, Column>>): Judged[] {
    const names = counted.filter((name) => columns[name]);
    for (const name of names) this.#fetched.add(name);
    const facets = names.map((name) => {
      const column = columns[name] ?? { values: [], of: [] };
      const ids = this.#chosen[name];
      const wanted = ids && new Set(column.values.flatMap(([id], number) => (ids.includes(id) ? [number] : [])));
      return { name, column, wanted, counts: counterOf(column), someCounts: counterOf(column) };
    });
    const left: Judged[] = [];
    for (const one of judged) {
      const against = facets.filter(
        ({ wanted, column }) => wanted && !rowOf(column, one.place).some((number) => wanted.has(number)),
      );
      if (against.length === 0) left.push(one);
      if (one.tier !== 'some') this.#hasBetter = true;
      if (against.length > 1) continue;
      for (const { column, counts, someCounts } of against.length === 1 ? against : facets) {
        const into = one.tier === 'some' ? someCounts : counts;
        for (const number of rowOf(column, one.place)) into[number] = (into[number] ?? 0) + 1;
      }
    }
    for (const { name, column, counts, someCounts } of facets) {
      const merge = (): void => {
        this.#merge(this.#counts, name, column, counts);
        this.#merge(this.#someCounts, name, column, someCounts);
      };
      if (name === 'day') this.#ofDays.push(merge);
      else merge();
    }
    return left;
  }

  /** For each facet its values with the number of articles; none of people that were not fetched. */
  list(): Partial<Record<FacetName, [id: string, label: string, articles: number][]>> {
    const counts = this.#hasBetter ? this.#counts : this.#someCounts;
    return Object.fromEntries(
      facetNames
        .filter((name) => !isFetchedLater(name) || this.#fetched.has(name))
        .map((name) => [name, this.#listOf(counts.get(name), this.#chosen[name])]),
    );
  }

  /** How many of the articles left are of each month, or of each day. */
  times(name: (typeof timeNames)[number]): [time: string, articles: number][] {
    if (name === 'day') for (const merge of this.#ofDays.splice(0)) merge();
    const counts = this.#hasBetter ? this.#counts : this.#someCounts;
    return this.#listOf(counts.get(name), this.#chosen[name]).map(([id, , articles]) => [id, articles]);
  }

  #merge(into: Map<Counted, Counts>, name: Counted, { values }: Column, counts: Uint32Array): void {
    const all = into.get(name) ?? new Map();
    into.set(name, all);
    for (const [number, [id, label]] of values.entries()) {
      const count = counts[number] ?? 0;
      if (count === 0 && !this.#chosen[name]?.includes(id)) continue;
      const known = all.get(id);
      all.set(id, [label, (known?.[1] ?? 0) + count]);
    }
  }

  #listOf(counts: Counts | undefined, chosen: readonly string[] = []): [string, string, number][] {
    const list = [...(counts ?? [])].map(([id, [label, articles]]): [string, string, number] => [id, label, articles]);
    const unknown = chosen.filter((id) => !counts?.has(id)).map((id): [string, string, number] => [id, id, 0]);
    return [...list, ...unknown];
  }
}

function counterOf({ values }: Column): Uint32Array {
  return new Uint32Array(values.length);
}

type Counted = keyof Chosen;
const counted: Counted[] = [...facetNames, ...timeNames];
/** By id, the label and the number of articles. */
type Counts = Map<string, [label: string, articles: number]>;
