import { parse } from 'csv-parse';
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
  const read: string[][] = [];
  const parser = parse({
    delimiter: told ?? findDelimiter([first, ...others].join('\n')),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestLine,
    // Taken from here, the rows before a fault are there; a stream that ends in an error drops them.
    on_record: (cells: string[]) => void read.push(cells),
  });
  parser.on('error', () => undefined);
  let names: string[] | undefined;
  let number = told === undefined ? 0 : -1;
  let fault: Error | undefined;
  const pieces = decode(file.stream(), charset)[Symbol.asyncIterator]();
  for (let piece = await pieces.next(); !fault && !(piece.done && parser.writableEnded);) {
    fault = piece.done
      ? await done((heard) => parser.end(heard))
      : await done((heard) => parser.write(piece.value, heard));
    for (const cells of read.splice(0)) {
      number += 1;
      const row = names && makeRow(number, names, cells);
      if (row) yield row;
      if (number > 0 && cells.some((cell) => cell.trim() !== '')) names ??= nameColumns(cells);
    }
    if (!piece.done) piece = await pieces.next();
  }
  if (fault)
    throw new Refusal(
      `the table breaks off after row ${number} (${fault.message.slice(0, 200)})`,
      'The rows before are read. Look for a quotation mark that is not closed, or save it again from its program.',
    );
}

/** What went wrong, if anything did. */
async function done(act: (heard: (error?: Error | null) => void) => void): Promise<Error | undefined> {
  return new Promise((resolve) => act((error) => resolve(error ?? undefined)));
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
