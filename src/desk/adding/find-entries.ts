import { isCapture, type HandedIn, type Said, type Unreadable } from '../../ingest/capture.ts';
import { kindOf } from '../../ingest/kinds.ts';
import { readFile } from '../../ingest/readers/read-file.ts';
import { findEntry, type Found } from './find-entry.ts';
import { handInPasted } from './hand-in-pasted.ts';
import type { KnownArchive } from './known-archive.ts';
import type { EntrySettings } from './make-entry.ts';
import { findInRows } from './rows/find-in-rows.ts';
import { walkFiles } from './walk-files.ts';

/**
 * Reads what was handed in, one text after the other, and says of each what becomes of it.
 * @param onRead told how many bytes of all are read, as often as some are.
 */
export async function* findEntries(
  paths: readonly string[],
  known: KnownArchive,
  settings: EntrySettings,
  onRead: (bytes: number) => void,
): AsyncGenerator<Found> {
  let before = 0;
  for await (const one of handIn(paths)) {
    const handed = 'file' in one ? { ...one, file: followStream(one.file, (bytes) => onRead(before + bytes)) } : one;
    if (!('file' in handed)) yield { kind: 'refused', ...handed };
    else if (isTable(handed.file.name)) yield* findInRows(handed.file, known, settings);
    else
      for await (const read of readFile(handed.file))
        yield isCapture(read)
          ? findEntry({ ...read, said: { ...read.said, ...handed.said } }, known, settings)
          : { kind: 'refused', ...read };
    // What is read by parts, as a ZIP is, is done with at its end.
    if ('file' in handed) onRead((before += handed.file.size ?? 0));
  }
}

/** The same file; how far it is read is told, though its head may be read twice. */
function followStream(file: HandedIn, onRead: (bytes: number) => void): HandedIn {
  let furthest = 0;
  return {
    ...file,
    stream: async function* () {
      let at = 0;
      for await (const piece of file.stream()) {
        onRead((furthest = Math.max(furthest, (at += piece.length))));
        yield piece;
      }
    },
  };
}

/** Tables are known by their names: a text may be full of commas. */
function isTable(name: string): boolean {
  const kind = kindOf(name, new Uint8Array());
  return kind?.id === 'csv' || kind?.id === 'xlsx';
}

async function* handIn(paths: readonly string[]): AsyncGenerator<Handed | Unreadable> {
  for (const path of paths) {
    if (path === '-') yield { file: handInPasted(process.stdin) };
    else yield* walkFiles(path);
  }
}

/** A file, and what is said of it in the folder it lies in. */
export interface Handed {
  file: HandedIn;
  said?: Said | undefined;
}
