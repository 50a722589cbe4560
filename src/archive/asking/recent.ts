/**
 * Remembers what was used of late, and forgets the rest half at a time: who forgets one at a time looks for the oldest each time,
 * and a `Map` looks through all those that it has forgotten before.
 */
export class Recent<K, V extends object> {
  readonly #half: number;
  #now = new Map<K, V>();
  #before = new Map<K, V>();

  /** @param most how many are remembered, an even number; never less than the half of them, if there were so many. */
  constructor(most: number) {
    this.#half = Math.ceil(most / 2);
  }

  get(key: K): V | undefined {
    const known = this.#now.get(key);
    if (known !== undefined) return known;
    const before = this.#before.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: K, value: V): void {
    if (this.#now.size >= this.#half && !this.#now.has(key)) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(key, value);
  }
}
