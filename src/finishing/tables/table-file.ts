import { createHash } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tables, type TableName } from '../../schema/published/tables.ts';
import { besideOf } from '../lay-file.ts';
import { writeCsvRecord } from '../../text/markup/csv.ts';

/**
 * Opens the two files of a table, JSONL and CSV, for rows that come one by one. Only what is about to be written is kept, and
 * the files are in their place when they are closed.
 * @param path of the files in the site, without their endings.
 */
export async function openTable(site: string, path: string, name: TableName): Promise<OpenTable> {
  const fields = Object.keys(tables[name].row.shape);
  const jsonl = await openFile(site, `${path}.jsonl`);
  const csv = await openFile(site, `${path}.csv`);
  let rows = 0;
  await csv.write(writeCsvRecord(fields));
  return {
    async add(row) {
      rows++;
      const cells = fields.map((field) => [field, row[field]] as const);
      await jsonl.write(`${JSON.stringify(Object.fromEntries(cells))}\n`);
      await csv.write(writeCsvRecord(cells.map(([, value]) => value)));
    },
    close: async () => [await jsonl.close(rows), await csv.close(rows)],
  };
}

/** Opens a file of lines that are no table: one JSON object each. */
export async function openLines(site: string, path: string): Promise<OpenTable> {
  const jsonl = await openFile(site, `${path}.jsonl`);
  let rows = 0;
  return {
    async add(line) {
      rows++;
      await jsonl.write(`${JSON.stringify(line)}\n`);
    },
    close: async () => [await jsonl.close(rows)],
  };
}

/** Hashes and counts what is written, a block at a time. */
async function openFile(site: string, path: string): Promise<OpenFile> {
  const place = join(site, path);
  mkdirSync(dirname(place), { recursive: true });
  const file = await open(besideOf(place), 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  let waiting = '';
  const flush = async (): Promise<void> => {
    const block = Buffer.from(waiting);
    waiting = '';
    hash.update(block);
    bytes += block.length;
    await file.writeFile(block);
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length > blockSize) await flush();
    },
    async close(rows) {
      await flush();
      await file.close();
      renameSync(besideOf(place), place);
      return { path, rows, bytes, sha256: hash.digest('hex') };
    },
  };
}

const blockSize = 64 * 1024;

/** A table or a file of lines that is being written. */
export interface OpenTable {
  /** The order of the fields is that of the table, whatever it is in the row. */
  add: (row: Readonly<Record<string, unknown>>) => Promise<void>;
  close: () => Promise<WrittenFile[]>;
}

interface OpenFile {
  write: (text: string) => Promise<void>;
  close: (rows: number) => Promise<WrittenFile>;
}

/** A file of rows that has been written. */
export interface WrittenFile {
  /** Its path in the site. */
  path: string;
  rows: number;
  bytes: number;
  /** In small hexadecimal. */
  sha256: string;
}
