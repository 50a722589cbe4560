import { deepestXml } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { PlistValue } from './read-plist.ts';

/**
 * Reads the binary form of a property list: objects that name each other by number, a table of where each stands, and 32
 * bytes that say where the table is. Libraries read an object as often as it is named, so that a few of them, each naming
 * the next twice, are read for ever: here each is read once, and all of them together are not larger than the file.
 * @see https://opensource.apple.com/source/CF/CF-1153.18/CFBinaryPList.c
 */
export function readBinaryPlist(bytes: Uint8Array): PlistValue {
  let left = bytes.length;
  const take = (at: number, length: number): Buffer => {
    left -= length;
    if (left < 0 || at + length > bytes.length) throw damaged();
    return Buffer.from(bytes.buffer, bytes.byteOffset + at, length);
  };
  const number = (at: number, size: number): number => {
    if (size < 1 || size > 8 || at < 0 || at + size > bytes.length) throw damaged();
    return bytes.subarray(at, at + size).reduce((value, byte) => value * 256 + byte, 0);
  };
  const end = bytes.length - endLength;
  const [sizeOfPlace, sizeOfName] = [number(end + 6, 1), number(end + 7, 1)];
  const [top, table] = [number(end + 16, 8), number(end + 24, 8)];
  const read = new Map<number, PlistValue>();

  const valueOf = (object: number, depth: number): PlistValue => {
    if (read.has(object)) return read.get(object);
    // What names itself goes on for ever.
    if (depth > deepestXml) throw damaged();
    const value = readAt(number(table + object * sizeOfPlace, sizeOfPlace), depth);
    read.set(object, value);
    return value;
  };
  const readAt = (at: number, depth: number): PlistValue => {
    const [kind, short] = [number(at, 1) >> 4, number(at, 1) & 15];
    // The length of what is longer stands behind, as a number of its own.
    const size = short === 15 ? 2 ** (number(at + 1, 1) & 15) : 0;
    const length = short === 15 ? number(at + 2, size) : short;
    const start = at + (short === 15 ? 2 + size : 1);
    const valuesAt = (from: number): PlistValue[] => {
      take(from, length * sizeOfName);
      return Array.from({ length }, (_, index) => valueOf(number(from + index * sizeOfName, sizeOfName), depth + 1));
    };
    if (kind === kinds.data) return take(start, length);
    if (kind === kinds.ascii) return take(start, length).toString('latin1');
    if (kind === kinds.utf16) return new TextDecoder('utf-16be').decode(take(start, length * 2));
    if (kind === kinds.array) return valuesAt(start);
    if (kind !== kinds.dictionary) return undefined;
    const [names, values] = [valuesAt(start), valuesAt(start + length * sizeOfName)];
    return new Map(names.map((name, index) => [String(name), values[index]]));
  };
  return valueOf(top, 0);
}

function damaged(): Refusal {
  return new Refusal('its property list is damaged', 'Save it again with the program that made it.');
}

/** By the upper half of the first byte of an object. */
const kinds = { data: 4, ascii: 5, utf16: 6, array: 10, dictionary: 13 } as const;

const endLength = 32;
