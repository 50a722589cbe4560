import { open, stat } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';

/**
 * The bytes of a ZIP archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), one file after the other, so that of a
 * large one only a part is in memory at a time. Names are UTF-8, all files have one day, so that the same files give the same
 * bytes; sizes and numbers that ZIP once had no room for are written as ZIP64.
 */
export async function* writeZip(files: AsyncIterable<ZipFile> | Iterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const entries: Buffer[] = [];
  let offset = 0;
  for await (const file of files) {
    const name = Buffer.from(file.name);
    const packed = await pack(file);
    const header = writeHeader(name, packed);
    entries.push(writeEntry(name, packed, offset));
    yield header;
    yield* packed.bytes();
    offset += header.length + packed.size;
  }
  const directory = Buffer.concat(entries);
  yield directory;
  yield writeEnd(entries.length, directory.length, offset);
}

/** Small files are compressed; large ones, which are pictures, sound or packed already, are stored as they are. */
async function pack({ bytes, path }: ZipFile): Promise<Packed> {
  if (path === undefined) return packSmall(bytes);
  const file = await open(path);
  const { size } = await file.stat();
  if (size <= mostInMemory) {
    try {
      return packSmall(await file.readFile());
    } finally {
      await file.close();
    }
  }
  let crc = 0;
  for await (const chunk of file.createReadStream()) crc = crc32(chunk as Buffer, crc);
  return { method: 0, crc, size, full: size, bytes: () => readAgain(path, size) };
}

function packSmall(bytes: Uint8Array): Packed {
  const deflated = bytes.length === 0 ? bytes : deflateRawSync(bytes);
  const isSmaller = deflated.length < bytes.length;
  const kept = isSmaller ? deflated : bytes;
  return { method: isSmaller ? 8 : 0, crc: crc32(bytes), size: kept.length, full: bytes.length, bytes: () => [kept] };
}

async function* readAgain(path: string, size: number): AsyncGenerator<Uint8Array> {
  if ((await stat(path)).size !== size) throw new Error(`${path} was changed while it was read.`);
  const file = await open(path);
  for await (const chunk of file.createReadStream()) yield chunk as Uint8Array;
}

/** Section 4.3.7. */
function writeHeader(name: Buffer, packed: Packed): Buffer {
  const isLong = packed.full >= none32 || packed.size >= none32;
  const extra = isLong ? writeExtra([packed.full, packed.size]) : Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeShared(header, 4, packed, isLong);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

/** Section 4.3.12. */
function writeEntry(name: Buffer, packed: Packed, offset: number): Buffer {
  const isLong = packed.full >= none32 || packed.size >= none32;
  const isFar = offset >= none32;
  const long = [...(isLong ? [packed.full, packed.size] : []), ...(isFar ? [offset] : [])];
  const extra = long.length > 0 ? writeExtra(long) : Buffer.alloc(0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(zip64, 4);
  writeShared(entry, 6, packed, isLong);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt32LE(isFar ? none32 : offset, 42);
  return Buffer.concat([entry, name, extra]);
}

/** What a file has before its words and in the directory. */
function writeShared(into: Buffer, at: number, { method, crc, size, full }: Packed, isLong: boolean): void {
  into.writeUInt16LE(zip64, at);
  into.writeUInt16LE(namesInUtf8, at + 2);
  into.writeUInt16LE(method, at + 4);
  into.writeUInt16LE(0, at + 6);
  into.writeUInt16LE(firstDay, at + 8);
  into.writeUInt32LE(crc, at + 10);
  into.writeUInt32LE(isLong ? none32 : size, at + 14);
  into.writeUInt32LE(isLong ? none32 : full, at + 18);
}

/** Section 4.5.3. */
function writeExtra(numbers: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * numbers.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * numbers.length, 2);
  for (const [at, number] of numbers.entries()) extra.writeBigUInt64LE(BigInt(number), 4 + 8 * at);
  return extra;
}

/** Sections 4.3.14 to 4.3.16. */
function writeEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  for (const at of [8, 10]) end.writeUInt16LE(Math.min(count, none16), at);
  end.writeUInt32LE(Math.min(size, none32), 12);
  end.writeUInt32LE(Math.min(offset, none32), 16);
  if (count < none16 && size < none32 && offset < none32) return end;
  const long = Buffer.alloc(56);
  long.writeUInt32LE(0x06064b50, 0);
  long.writeBigUInt64LE(44n, 4);
  for (const at of [12, 14]) long.writeUInt16LE(zip64, at);
  for (const [at, number] of [count, count, size, offset].entries()) long.writeBigUInt64LE(BigInt(number), 24 + 8 * at);
  const place = Buffer.alloc(20);
  place.writeUInt32LE(0x07064b50, 0);
  place.writeBigUInt64LE(BigInt(offset + size), 8);
  place.writeUInt32LE(1, 16);
  return Buffer.concat([long, place, end]);
}

/** The version of the format that a reader must know. */
const zip64 = 45;
const namesInUtf8 = 0x0800;
/** 1 January 1980, as DOS wrote days. */
const firstDay = 0x0021;
const [none16, none32] = [0xffff, 0xffffffff];
const mostInMemory = 32 * 1024 * 1024;

/** A file to be packed, from the disk or from memory. */
export type ZipFile = { name: string } & ({ path: string; bytes?: never } | { bytes: Uint8Array; path?: never });

interface Packed {
  method: 0 | 8;
  crc: number;
  /** Bytes as they are packed, and as they were. */
  size: number;
  full: number;
  bytes: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}
