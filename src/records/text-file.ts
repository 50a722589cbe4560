import { isUtf8 } from 'node:buffer';
import { guessEncoding } from '../text/characters/guess-encoding.ts';
import type { Fault } from './fault.ts';

/**
 * Decodes a file of the archivist's. What an editor cannot see but a program stumbles over (a byte order mark, Windows
 * line ends, broken UTF-8) is a fault here, not something to guess at later.
 * @returns no text if it cannot be read at all; else the text without mark and carriage returns, so that the other
 * faults of the file can be told in the same breath.
 */
export function decodeTextFile(bytes: Uint8Array, file: string): { text?: string; faults: Fault[] } {
  if (bytes.length > largest) return { faults: [tooLarge(bytes.length, file)] };
  const text = decode(bytes);
  if (text === undefined) return { faults: [invalidByte(bytes, file)] };
  const faults = [byteOrderMark(text, file), carriageReturn(text, file)].flat();
  return { text: faults.length === 0 ? text : text.replace(/^\u{FEFF}/u, '').replace(/\r\n?/g, '\n'), faults };
}

function tooLarge(size: number, file: string): Fault {
  return {
    file,
    found: `a file of ${inMegabytes(size)}`,
    expected: `at most ${inMegabytes(largest)}`,
    remedy: 'A record is one article or one thing; put each into a file of its own.',
  };
}

function byteOrderMark(text: string, file: string): Fault[] {
  if (!text.startsWith('\u{FEFF}')) return [];
  const remedy = 'Save the file as “UTF-8”, not “UTF-8 with BOM”.';
  return [
    { file, line: 1, found: 'a byte order mark before the first character', expected: 'UTF-8 without one', remedy },
  ];
}

function carriageReturn(text: string, file: string): Fault[] {
  const at = text.indexOf('\r');
  if (at === -1) return [];
  const kind = text[at + 1] === '\n' ? 'Windows line ends (CR LF)' : 'a carriage return (CR)';
  const remedy = 'Save the file with LF line ends; most editors show the setting in the bar below the text.';
  return [{ file, line: text.slice(0, at).split('\n').length, found: kind, expected: 'Unix line ends (LF)', remedy }];
}

function invalidByte(bytes: Uint8Array, file: string): Fault {
  const at = firstInvalidByte(bytes);
  return {
    file,
    line: bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1),
    found: `a byte that is not UTF-8 (0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}, byte ${at + 1} of the file)`,
    expected: 'text in UTF-8',
    remedy: isMostlyUtf8(bytes)
      ? 'The rest of the file is UTF-8: delete the byte, or write the character that was meant.'
      : `Open the file in the encoding it was written in${likely(bytes)} and save it as UTF-8.`,
  };
}

function likely(bytes: Uint8Array): string {
  const encoding = guessEncoding(bytes);
  return encoding === undefined ? '' : ` (it looks like ${encoding})`;
}

/** Whether one or two bytes are broken in a text that has whole characters of several bytes. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const high = new TextDecoder().decode(bytes).match(/\P{ASCII}/gu) ?? [];
  return high.filter((character) => character === '\uFFFD').length * 2 < high.length;
}

/**
 * The offset of the first byte that belongs to no character. It is found by halving, since a beginning that decodes has only
 * good bytes; a character that was cut off begins at most three bytes before.
 */
export function firstInvalidByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  const whole = [0, 1, 2, 3].find((cut) => isUtf8(bytes.subarray(0, good - cut)));
  return good - (whole ?? 0);
}

/** Nothing if the bytes are not UTF-8; with `isCut`, a character cut at the end is let pass. */
function decode(bytes: Uint8Array, isCut = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isCut });
  } catch {
    return undefined;
  }
}

function inMegabytes(bytes: number): string {
  return `${Number((bytes / 1_000_000).toFixed(1))} MB`;
}

/** Bytes. A book has one megabyte. */
const largest = 2_000_000;
