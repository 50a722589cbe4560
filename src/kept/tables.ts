import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { KeptValue } from './values.ts';

/** Opens the file of a store. One that is broken, or was made by another layout of this program, is thrown away. */
export function openTables(file: string): Tables {
  try {
    return prepare(open(file));
  } catch (error) {
    // Somebody else writes just now; what they write is sound.
    if (isBusy(error)) throw error;
    removeTables(file);
    return prepare(open(file));
  }
}

/** Throws the file of a store away. */
export function removeTables(file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(file + ending, { force: true });
}

/** Whether an error says that the file is none, or not as it was written: https://www.sqlite.org/rescode.html */
export function isBroken(error: unknown): boolean {
  return [11, 26].includes(codeOf(error));
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    const { user_version: layout } = database.prepare('PRAGMA user_version').get() as { user_version: number };
    const { count } = database.prepare('SELECT count(*) AS count FROM sqlite_master').get() as { count: number };
    if (count > 0 && layout !== thisLayout) throw new Error('Another layout.');
    database.exec(`PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      PRAGMA cache_size = -32000;
      BEGIN IMMEDIATE;
      CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value, sum INTEGER, used INTEGER);
      CREATE TABLE IF NOT EXISTS builds (number INTEGER PRIMARY KEY);
      PRAGMA user_version = ${thisLayout};
      COMMIT`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepare(database: DatabaseSync): Tables {
  const find = database.prepare('SELECT value, sum, used FROM kept WHERE key = ?');
  const findAll = database.prepare(
    'SELECT kept.key, kept.value, sum, used FROM json_each(?) AS asked JOIN kept ON kept.key = asked.value',
  );
  const insert = database.prepare('INSERT OR REPLACE INTO kept (key, value, sum, used) VALUES (?, ?, ?, ?)');
  const touch = database.prepare('UPDATE kept SET used = ? WHERE key = ?');
  const newest = database.prepare('SELECT coalesce(max(number), 0) AS number FROM builds');
  const inOne = (work: () => void): void => {
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      // What is broken has ended by itself.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
  return {
    read: (key) => find.get(key) as KeptRow | undefined,
    readAll: (keys) => findAll.all(JSON.stringify(keys)) as unknown as ({ key: string } & KeptRow)[],
    generation: () => (newest.get() as { number: number }).number,
    write: (rows, touched, generation) =>
      inOne(() => {
        for (const { key, value, sum } of rows) insert.run(key, value, sum, generation);
        for (const key of touched) touch.run(generation, key);
      }),
    forgetBefore(generation) {
      inOne(() => {
        database.prepare('DELETE FROM kept WHERE used < ?').run(generation);
        database.exec(
          'INSERT INTO builds SELECT coalesce(max(number), 0) + 1 FROM builds; DELETE FROM builds WHERE number < (SELECT max(number) FROM builds)',
        );
      });
      const { freelist_count: free } = database.prepare('PRAGMA freelist_count').get() as { freelist_count: number };
      const { page_count: all } = database.prepare('PRAGMA page_count').get() as { page_count: number };
      if (free > all / 2 && free > manyPages) database.exec('VACUUM');
    },
    close: () => database.close(),
  };
}

function isBusy(error: unknown): boolean {
  return [5, 6].includes(codeOf(error));
}

/** The code of an error of SQLite; what is told more closely stands above the last eight bits. */
function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

/** Counts up with every change to the tables. */
const thisLayout = 1;
/** Milliseconds to wait for another process that writes. */
const patience = 10_000;
/** Below it, what is free in the file is not worth writing it anew. */
const manyPages = 1000;

/** A kept value with the build that asked for it last. */
export interface KeptRow extends KeptValue {
  used: number;
}

/** The tables of a store. */
export interface Tables {
  read: (key: string) => KeptRow | undefined;
  /** Those that are there, in any order. */
  readAll: (keys: readonly string[]) => readonly ({ key: string } & KeptRow)[];
  /** How many builds there were. */
  generation: () => number;
  /** Writes rows, and marks others as asked for, all or nothing. */
  write: (rows: readonly ({ key: string } & KeptValue)[], touched: readonly string[], generation: number) => void;
  /** Forgets what was last asked for before that build, and begins the next. */
  forgetBefore: (generation: number) => void;
  close: () => void;
}
