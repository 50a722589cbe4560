import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** A value as it is kept: text, or compressed where that is worth it, with a sum that tells whether it is still whole. */
export function encodeValue(value: unknown): KeptValue {
  const text = JSON.stringify(value);
  const kept = text.length < worthCompressing ? text : zstdCompressSync(text, { params: quick });
  return { value: kept, sum: crc32(kept) };
}

/** The value again; nothing if it is no longer what was written. */
export function decodeValue({ value, sum }: KeptValue): unknown {
  if (crc32(value) !== sum) return undefined;
  try {
    return JSON.parse(typeof value === 'string' ? value : zstdDecompressSync(value).toString()) as unknown;
  } catch {
    return undefined;
  }
}

/** Characters; below it, to read a value costs more than its place. */
const worthCompressing = 2000;
const quick = { [constants.ZSTD_c_compressionLevel]: 1 };

/** How a value stands in the store. */
export interface KeptValue {
  value: string | Uint8Array;
  sum: number;
}
