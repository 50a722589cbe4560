import * as yauzl from 'yauzl';
import { Readable } from 'node:stream';
import type { HandedIn } from '../../capture.ts';
import { collect } from '../collect.ts';
import { mostEntries } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { makeRation } from './ration.ts';

/**
 * The files in a ZIP, one after the other, each read only when it is asked for. Their names are words and never paths:
 * nothing is written anywhere.
 */
export async function* openZip(file: HandedIn): AsyncGenerator<Zipped> {
  const zip = await open(file);
  const size = zip.fileSize;
  const spend = makeRation(() => size);
  try {
    if (zip.entryCount > mostEntries) throw new Refusal(`it holds ${zip.entryCount} files`, 'Part it into several.');
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (!name.endsWith('/'))
        yield { name, size: entry.uncompressedSize, stream: () => read(entry), load: () => collect(read(entry)) };
    }
  } catch (error) {
    throw broken(error);
  } finally {
    zip.close();
  }

  async function* read(entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
    if (entry.isEncrypted())
      throw new Refusal('it is locked with a password', 'Unpack it yourself, and hand in what was in it.');
    try {
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        spend((piece as Uint8Array).length);
        yield piece as Uint8Array;
      }
    } catch (error) {
      throw broken(error);
    }
  }
}

/** The last part of a name with folders. */
export function baseName(name: string): string {
  return name.split(/[\\/]/).findLast((part) => part !== '') ?? name;
}

async function open(file: HandedIn): Promise<yauzl.ZipFile> {
  // A name that leads out of its folder is a name like another here, so none is refused.
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
  try {
    const { part, size } = file;
    if (!part || size === undefined) return await yauzl.fromBufferPromise(asBuffer(await file.load()), options);
    return await yauzl.fromRandomAccessReaderPromise(new PartReader(part), size, options);
  } catch (error) {
    throw broken(error);
  }
}

/** Reads stretches of a file for yauzl. */
class PartReader extends yauzl.RandomAccessReader {
  readonly part: NonNullable<HandedIn['part']>;

  constructor(part: NonNullable<HandedIn['part']>) {
    super();
    this.part = part;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { part } = this;
    return Readable.from(
      (async function* () {
        for (let at = start; at < end; at += chunk) yield asBuffer(await part(at, Math.min(end, at + chunk)));
      })(),
      { objectMode: false },
    );
  }
}

function nameOf(entry: yauzl.Entry): string {
  return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function broken(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal(
    `the ZIP is cut off or damaged (${error instanceof Error ? error.message : String(error)})`,
    'Get the file again from where it is from, or open it in its program and save it again.',
  );
}

const chunk = 1024 * 1024;

/** A file in a ZIP. */
export interface Zipped {
  /** Its name with its folders, as the ZIP says it. */
  name: string;
  /** Its bytes, as the ZIP says. */
  size: number;
  stream: () => AsyncIterable<Uint8Array>;
  /** All of it; refused if it is larger than an original may be. */
  load: () => Promise<Uint8Array>;
}
