import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinesName } from '../../schema/published/lines.ts';
import { tables, type TableName } from '../../schema/published/tables.ts';
import { writeCsvRecord } from './csv.ts';

/** Opens the two files of a table, JSONL and CSV, for rows that come one by one. Only what is about to be written is kept. */
export async function openTable(folder: string, name: TableName): Promise<OpenTable> {
  const fields = Object.keys(tables[name].row.shape);
  const jsonl = await openFile(join(folder, `${name}.jsonl`));
  const csv = await openFile(join(folder, `${name}.csv`));
  let rows = 0;
  await csv.write(writeCsvRecord(fields));
  return {
    async add(row) {
      rows++;
      const cells = fields.map((field) => [field, row[field]] as const);
      await jsonl.write(`${JSON.stringify(Object.fromEntries(cells))}\n`);
      await csv.write(writeCsvRecord(cells.map(([, value]) => value)));
    },
    close: async () => ({ name, rows, jsonl: await jsonl.close(), csv: await csv.close() }),
  };
}

/** Opens a file of lines that are no table: one JSON object each. */
export async function openLines(folder: string, name: LinesName): Promise<OpenLines> {
  const jsonl = await openFile(join(folder, `${name}.jsonl`));
  let rows = 0;
  return {
    async add(line) {
      rows++;
      await jsonl.write(`${JSON.stringify(line)}\n`);
    },
    close: async () => ({ name, rows, jsonl: await jsonl.close() }),
  };
}

/** Hashes and counts what is written, a block at a time. */
async function openFile(path: string): Promise<OpenFile> {
  const file = await open(path, 'w');
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
    async close() {
      await flush();
      await file.close();
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}

const blockSize = 64 * 1024;

/** A table that is being written. */
export interface OpenTable {
  /** The order of the fields is that of the table, whatever it is in the row. */
  add: (row: Readonly<Record<string, unknown>>) => Promise<void>;
  close: () => Promise<WrittenTable>;
}

/** A file of lines that is being written. */
export interface OpenLines {
  add: (line: object) => Promise<void>;
  close: () => Promise<WrittenLines>;
}

interface OpenFile {
  write: (text: string) => Promise<void>;
  close: () => Promise<Fixity>;
}

/** A table that has been written. */
export interface WrittenTable {
  name: TableName;
  rows: number;
  jsonl: Fixity;
  csv: Fixity;
}

/** A file of lines that has been written. */
export interface WrittenLines {
  name: LinesName;
  rows: number;
  jsonl: Fixity;
}

/** By what a file can be known again. */
export interface Fixity {
  bytes: number;
  /** In small hexadecimal. */
  sha256: string;
}
