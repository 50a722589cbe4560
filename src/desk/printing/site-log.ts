import { DatabaseSync } from 'node:sqlite';
import type { LoggedProduct, ProductLog } from '../../finishing/products.ts';
import type { AskedQuestion, PrintedPage } from './print-job.ts';

/**
 * What is known of a site that stands: of each page its bytes, what it was given to show and what it asked,
 * and what was made of them. Kept beside the site and never in it, and relied on only if the site is still the one it tells
 * of. That of the next site is written while that is made: into a copy of the last, whose pages stay in it unless they are
 * printed anew.
 */
export class SiteLog {
  readonly #database: DatabaseSync;

  /** @param path of its file, which is made if there is none. */
  constructor(path: string, { readOnly = false } = {}) {
    this.#database = new DatabaseSync(path, { readOnly });
    if (!readOnly) this.#database.exec(schema);
  }

  /** What is known of the bytes of every page, by its path. */
  readPrints(): Map<string, Print> {
    const rows = this.#database.prepare('SELECT file, sha256, size FROM pages').all() as unknown as PageRow[];
    return new Map(rows.map(({ file, sha256, size }) => [file, { sha256, size }]));
  }

  /** Every page, one after the other: those of a large site would fill the memory. */
  *readPages(): Generator<PrintedPage> {
    const rows = this.#database.prepare('SELECT file, sha256, size, props, asked FROM pages').iterate();
    for (const row of rows as Iterable<PageRow>)
      yield { ...row, asked: new Uint32Array(new Uint8Array(row.asked).buffer) };
  }

  /** Every question that its pages asked, in the order of their numbers, one after the other for the same reason. */
  *readQuestions(): Generator<AskedQuestion> {
    const rows = this.#database.prepare('SELECT number, question, digest FROM questions ORDER BY number').iterate();
    for (const row of rows as Iterable<AskedQuestion>) yield { ...row };
  }

  /** What was made of its pages, by its name. */
  readProducts(): Map<string, LoggedProduct> {
    const rows = this.#database.prepare('SELECT name, made FROM products').all() as unknown as {
      name: string;
      made: string;
    }[];
    return new Map(rows.map(({ name, made }) => [name, JSON.parse(made) as LoggedProduct]));
  }

  /** The facts about the site as a whole. */
  readFacts(): Partial<SiteFacts> {
    const rows = this.#database.prepare('SELECT name, value FROM facts').all() as unknown as {
      name: string;
      value: string;
    }[];
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  }

  /** Writes pages; what was known of one of them before goes. */
  writePages(pages: Iterable<PrintedPage>): void {
    const insert = this.#database.prepare('INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?)');
    this.#atOnce(() => {
      for (const { file, sha256, size, props, asked } of pages)
        insert.run(file, sha256, size, props, new Uint8Array(asked.buffer, asked.byteOffset, asked.byteLength));
    });
  }

  forgetPages(files: Iterable<string>): void {
    const remove = this.#database.prepare('DELETE FROM pages WHERE file = ?');
    this.#atOnce(() => {
      for (const file of files) remove.run(file);
    });
  }

  /** Writes questions, each with its answer: what was asked before and is answered otherwise now is another one. @returns their numbers. */
  writeQuestions(questions: readonly Omit<AskedQuestion, 'number'>[]): number[] {
    const find = this.#database.prepare('SELECT number FROM questions WHERE question = ? AND digest = ?');
    const insert = this.#database.prepare('INSERT INTO questions (question, digest) VALUES (?, ?)');
    const numbers: number[] = [];
    this.#atOnce(() => {
      for (const { question, digest } of questions) {
        const known = find.get(question, digest);
        numbers.push(Number(known ? known['number'] : insert.run(question, digest).lastInsertRowid));
      }
    });
    return numbers;
  }

  forgetQuestions(numbers: Iterable<number>): void {
    const remove = this.#database.prepare('DELETE FROM questions WHERE number = ?');
    this.#atOnce(() => {
      for (const number of numbers) remove.run(number);
    });
  }

  /** Writes what was made of the pages, in place of what was known of that. */
  writeProducts(products: ProductLog): void {
    const insert = this.#database.prepare('INSERT INTO products VALUES (?, ?)');
    this.#atOnce(() => {
      this.#database.exec('DELETE FROM products');
      for (const [name, made] of products) insert.run(name, JSON.stringify(made));
    });
  }

  writeFacts(facts: SiteFacts): void {
    const insert = this.#database.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?)');
    this.#atOnce(() => {
      for (const [name, value] of Object.entries(facts)) insert.run(name, value);
    });
  }

  /** May be called again. */
  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #atOnce(write: () => void): void {
    this.#database.exec('BEGIN');
    write();
    this.#database.exec('COMMIT');
  }
}

const schema = `
  PRAGMA journal_mode = MEMORY;
  PRAGMA synchronous = OFF;
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS products (name TEXT PRIMARY KEY, made TEXT) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS questions (number INTEGER PRIMARY KEY, question TEXT, digest TEXT);
  CREATE UNIQUE INDEX IF NOT EXISTS answers ON questions (question, digest);
  CREATE TABLE IF NOT EXISTS pages (file TEXT PRIMARY KEY, sha256 TEXT, size INTEGER, props TEXT, asked BLOB) WITHOUT ROWID;
`;

/** The facts about a site as a whole. */
export interface SiteFacts {
  /** Where it stands. */
  target: string;
  /** A mark of the program that made it. */
  program: string;
  /** SHA-256 of its manifest. */
  manifest: string;
  /** SHA-256 of the manifest of the site that it was made of; empty if there was none. */
  before: string;
  /** The paths of the files that are not that site's, as JSON. */
  fresh: string;
  /** When the last of it was written: milliseconds since 1970. */
  made: string;
  /** A mark of the archive and the day that it was made of; empty if that was changed only then. */
  archive: string;
  /** What the check had to say, and what there is in the site. */
  notices: string;
  summary: string;
  /** Which hosts it is too large for, in sentences, as JSON. */
  limits: string;
}

/** What is known of the bytes of a page. */
export type Print = Pick<PrintedPage, 'sha256' | 'size'>;

interface PageRow extends Omit<PrintedPage, 'asked'> {
  asked: Uint8Array;
}
