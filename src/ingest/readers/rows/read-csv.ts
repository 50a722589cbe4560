import { parse } from 'csv-parse';
import { pipeline } from 'node:stream';
import type { HandedIn, Unreadable } from '../../capture.ts';
import { guessEncoding } from '../../../text/characters/guess-encoding.ts';
import { takeHead } from '../collect.ts';
import { longestLine } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { makeRow, nameColumns, type Row } from './row.ts';

/** The rows of a table in CSV (RFC 4180), parted by whatever it is parted by: comma, semicolon, tab or bar. */
export async function* readCsv(file: HandedIn): AsyncGenerator<Row | Unreadable> {
  const head = await takeHead(file.stream(), headOfTable);
  const charset = findCharset(head);
  const [first = '', ...others] = new TextDecoder(charset).decode(head).split(/\r\n?|\n/, 50);
  // Excel says in a first line of its own what it parts by.
  const told = /^\uFEFF?sep=(.)$/i.exec(first)?.[1];
  const parser = parse({
    delimiter: told ?? findDelimiter([first, ...others].join('\n')),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestLine,
  });
  pipeline(decode(file.stream(), charset), parser, () => undefined);
  let names: string[] | undefined;
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      if (told !== undefined && number === 1) continue;
      if (!names) {
        if (cells.some((cell) => cell.trim() !== '')) names = nameColumns(cells);
        continue;
      }
      const row = makeRow(number, names, cells);
      if (row) yield row;
    }
  } catch (error) {
    throw new Refusal(
      `the table breaks off after row ${number} (${error instanceof Error ? error.message.slice(0, 200) : ''})`,
      'The rows before are read. Look for a quotation mark that is not closed, or save it again from its program.',
    );
  }
}

/** Unicode if it is that without a fault; else what it was probably written in. */
function findCharset(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  try {
    // The head may end within a letter.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return guessEncoding(head) ?? 'windows-1252';
  }
}

/** What stands most often outside quotation marks in the first lines, and in the first line of all. */
function findDelimiter(lines: string): string {
  const bare = lines.replace(/"[^"]*"/g, '');
  const first = bare.split('\n', 1)[0] ?? '';
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: first.split(mark).length - 1 }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ',';
}

async function* decode(stream: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset);
  for await (const piece of stream) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

const headOfTable = 64 * 1024;
