import type { Capture, HandedIn, Unreadable } from '../../capture.ts';
import { captureRecord } from './record.ts';
import { longestLine } from '../limits.ts';
import { readLines } from './read-lines.ts';
import { refuse, unreadable } from '../refusal.ts';

/** A record a line (https://jsonlines.org): each is one capture, its line kept to the byte; the file is never held whole. */
export async function* readJsonl(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  try {
    for await (const line of readLines(file.stream())) {
      const as = `${file.name}, line ${line.number}`;
      if ('tooLong' in line) {
        const found = `the line has ${line.tooLong} bytes, more than the ${longestLine} that one record may have`;
        yield unreadable(as, found, 'Take out of the record what is no article, or hand its text in by itself.');
        continue;
      }
      const bytes = line.number === 1 ? withoutMark(line.bytes) : line.bytes;
      if (bytes.some((byte) => byte > 32)) yield captureRecord(as, bytes);
    }
  } catch (error) {
    yield refuse(file.name, error);
  }
}

/** The mark of UTF-8 at the head of the file is no part of the first record. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
