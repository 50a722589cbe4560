import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isBroken, openTables, removeTables, type KeptRow, type Tables } from './tables.ts';
import { decodeValue, encodeValue } from './values.ts';

/**
 * Opens what is kept from one run to the next: values that cost much to make, each under a kind and a key that says what it
 * was made of. All of it can be made again, so nothing that goes wrong with it is worth a word: what is broken, locked or
 * full counts as not there. Several processes may have it open at once.
 * @param folder of the store; `.astro/kept` of the project usually.
 */
export function openStore(folder: string = resolve('.astro/kept')): Store {
  let tables = openIn(folder);
  const waiting = new Map<string, unknown>();
  const used = new Set<string>();
  const attempt = <T>(work: (tables: Tables) => T, otherwise: T): T => {
    try {
      return work(tables);
    } catch (error) {
      if (isBroken(error)) tables = openAnew(tables, folder);
      return otherwise;
    }
  };
  const generation = attempt((its) => its.generation(), 0);

  const flush = (): void => {
    const rows = [...waiting].map(([key, value]) => ({ key, ...encodeValue(value) }));
    const touched = [...used];
    waiting.clear();
    used.clear();
    if (rows.length > 0 || touched.length > 0) attempt((its) => its.write(rows, touched, generation), undefined);
  };
  const decode = (name: string, row: KeptRow): unknown => {
    const value = decodeValue(row);
    if (value !== undefined && generation - row.used >= generationsKept / 2) used.add(name);
    return value;
  };
  return {
    get<T>(kind: string, key: string): T | undefined {
      const name = nameOf(kind, key);
      if (waiting.has(name)) return waiting.get(name) as T;
      const row = attempt((its) => its.read(name), undefined);
      return row && (decode(name, row) as T);
    },
    getAll<T>(kind: string, keys: readonly string[]): (T | undefined)[] {
      const names = keys.map((key) => nameOf(kind, key));
      const rows = attempt((its) => its.readAll(names), []);
      const found = new Map(rows.map((row) => [row.key, row]));
      return names.map((name) => {
        if (waiting.has(name)) return waiting.get(name) as T;
        const row = found.get(name);
        return row && (decode(name, row) as T);
      });
    },
    put(kind, key, value) {
      waiting.set(nameOf(kind, key), value);
      if (waiting.size >= mostWaiting) flush();
    },
    flush,
    prune() {
      flush();
      attempt((its) => its.forgetBefore(generation - generationsKept + 1), undefined);
    },
    close() {
      flush();
      attempt((its) => its.close(), undefined);
    },
  };
}

/** A shelf for what a program makes: another program finds nothing of it. */
export function shelveFor(program: string, { get, getAll, put, flush }: Shelf): Shelf {
  const of = (kind: string): string => `${kind} ${program.slice(0, 16)}`;
  return {
    get: (kind, key) => get(of(kind), key),
    getAll: (kind, keys) => getAll(of(kind), keys),
    put: (kind, key, value) => put(of(kind), key, value),
    flush,
  };
}

function openIn(folder: string): Tables {
  try {
    mkdirSync(folder, { recursive: true });
    return openTables(join(folder, fileName));
  } catch {
    // Nobody may write there, or the disk is full: for this run alone, then.
    return openTables(':memory:');
  }
}

function openAnew(broken: Tables, folder: string): Tables {
  try {
    broken.close();
    removeTables(join(folder, fileName));
  } catch {
    return openTables(':memory:');
  }
  return openIn(folder);
}

function nameOf(kind: string, key: string): string {
  return `${kind} ${key}`;
}

const fileName = 'kept.sqlite';
/** Values written in one transaction: each costs a hundredth of one alone. */
const mostWaiting = 1000;
/** Builds after which what none of them asked for is forgotten: enough to go between a few branches of an archive. */
const generationsKept = 16;

/** What is kept from one run to the next. */
export interface Store {
  /** What was put under the key; nothing if it is not there, whatever the reason. */
  get: <T>(kind: string, key: string) => T | undefined;
  /** The same of many at once, in their order: half the work. */
  getAll: <T>(kind: string, keys: readonly string[]) => (T | undefined)[];
  /** Keeps what JSON can hold. The last value put under a key stands. */
  put: (kind: string, key: string, value: unknown) => void;
  /** Writes what is still waiting, so that other processes find it. */
  flush: () => void;
  /** Called at the end of a build: forgets what this one and those before it had no use for. */
  prune: () => void;
  close: () => void;
}

/** What of it those need who only keep things and find them again. */
export type Shelf = Pick<Store, 'get' | 'getAll' | 'put' | 'flush'>;
