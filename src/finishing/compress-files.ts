import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible, sourceOfCopy } from '../hosting/compressed-copies.ts';
import type { CopyEnding } from '../media-types.ts';
import { eachOf } from './each-of.ts';
import { layFile } from './lay-file.ts';
import { removeFile } from './remove-file.ts';

/**
 * Lays beside the files of a site the compressed copies that a host can send in their place, where they are smaller by enough.
 * Those of files that are as they were in the last site are left as they are; those of what is no longer there are removed.
 * @param files all there are, each with its SHA-256.
 * @param endings the kinds of copies there should be.
 * @param before the files of the last site, if they stand in the folder and the same program has made them.
 * @param options.stop whether the site is still wanted.
 * @param options.onFile called after every file, with how many are done and how many there are.
 * @returns the copies, each with its SHA-256.
 */
export async function compressFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  endings: readonly CopyEnding[],
  before: ReadonlyMap<string, string>,
  { stop, onFile }: CompressOptions = {},
): Promise<Map<string, string>> {
  const old = [...before.keys()].filter((file) => sourceOfCopy(file, before) !== undefined);
  const copies = new Map<string, string>();
  const open: [file: string, ending: CopyEnding][] = [];
  for (const ending of endings) {
    // Where there were such copies, a file without one was not worth it.
    const wereThere = old.some((copy) => copy.endsWith(`.${ending}`));
    for (const [file, sum] of files) {
      if (!isCompressible(file)) continue;
      const copy = `${file}.${ending}`;
      const known = before.get(copy);
      const isSame = wereThere && before.get(file) === sum;
      if (isSame && known !== undefined && existsSync(join(folder, copy))) copies.set(copy, known);
      else if (!isSame || known !== undefined) open.push([file, ending]);
    }
  }
  let done = 0;
  await eachOf(open, availableParallelism(), async ([file, ending]) => {
    if (stop?.aborted) return;
    const copy = await compressFile(join(folder, file), ending);
    if (copy) copies.set(...layFile(folder, `${file}.${ending}`, copy));
    onFile?.((done += 1), open.length);
  });
  for (const copy of old) if (!copies.has(copy) && !files.has(copy)) removeFile(folder, copy);
  return copies;
}

/** @returns nothing if it gains too little. */
async function compressFile(path: string, ending: CopyEnding): Promise<Buffer | undefined> {
  if (statSync(path).size < leastBytes) return undefined;
  const bytes = await readFile(path);
  const copy = await compressors[ending](bytes);
  return copy.length <= bytes.length * mostOfIt ? copy : undefined;
}

/** A file that fits into the first packet of an answer is there as soon, compressed or not; nginx is told the same. */
const leastBytes = 1000;

/** A copy is a file more for the disk, the list and whoever uploads. */
const mostOfIt = 0.9;

const compressors: Record<CopyEnding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    compressBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  async gz(bytes) {
    const copy = await compressGzip(bytes, { level: constants.Z_BEST_COMPRESSION });
    // Which system made it is nobody’s business, and would make other bytes on each (RFC 1952, 2.3.1: unknown).
    copy[systemByte] = 255;
    return copy;
  },
};

/**
 * Of an archive of 1,000 articles, 10 leaves 21.0 % in 0.5 s of processor for each million bytes; 11 leaves 20.5 % in 1.5 s,
 * 5 leaves 23.8 % in 0.04 s.
 */
const quality = 10;
const systemByte = 9;
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** How it is done. */
interface CompressOptions {
  stop?: AbortSignal;
  onFile?: (done: number, total: number) => void;
}
