import type { Places } from '../../../search/volume/places.ts';

/** Keeps where tokens stand, those asked for last, up to so many positions in all. */
export class KeptPlaces {
  readonly #kept = new Map<string, Kept>();
  readonly #most: number;
  #length = 0;

  constructor(most = mostPositions) {
    this.#most = most;
  }

  /** What is kept under a key, or what is looked up now; a failure is not kept. */
  take(key: string, look: () => Promise<Places>): Promise<Places> {
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.found;
    }
    const entry = { found: look(), length: 0 };
    this.#kept.set(key, entry);
    void this.#weigh(key, entry);
    return entry.found;
  }

  async #weigh(key: string, entry: Kept): Promise<void> {
    try {
      const { length } = (await entry.found).starts;
      if (this.#kept.get(key) !== entry) return;
      entry.length = length;
      this.#length += length;
      this.#drop();
    } catch {
      if (this.#kept.get(key) === entry) this.#kept.delete(key);
    }
  }

  #drop(): void {
    for (const [key, { length }] of this.#kept) {
      if (this.#length <= this.#most || this.#kept.size <= 1) return;
      this.#kept.delete(key);
      this.#length -= length;
    }
  }
}

interface Kept {
  found: Promise<Places>;
  /** How many positions, once that is known. */
  length: number;
}

/** 64 MB: each has a start and an end. */
const mostPositions = 8_000_000;
