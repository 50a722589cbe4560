import { open, stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { HandedIn } from '../capture.ts';
import { tooLarge } from './collect.ts';
import { largestOriginal } from './limits.ts';

/** A file of the disk as it is handed in: nothing of it is read yet. */
export async function handInFile(path: string): Promise<HandedIn> {
  const { size, mtime } = await stat(path);
  const part = async (start: number, end: number): Promise<Uint8Array> => {
    const file = await open(path);
    try {
      const bytes = new Uint8Array(end - start);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  };
  return {
    name: basename(path),
    size,
    changed: mtime.toISOString().slice(0, 10),
    part,
    stream: () => createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Uint8Array>,
    load: async () => {
      if (size > largestOriginal) throw tooLarge();
      return part(0, size);
    },
  };
}
