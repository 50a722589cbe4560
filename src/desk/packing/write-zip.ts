import { ZipFile } from 'yazl';

/**
 * The bytes of a ZIP archive, one file after the other, so that of a large one only a part is in memory at a time. All files have
 * one day, so that the same files give the same bytes.
 * @throws if a file cannot be read.
 */
export async function* writeZip(files: Iterable<PackedFile>): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  for (const { name, ...file } of files) {
    if (file.path === undefined) zip.addBuffer(Buffer.from(file.bytes), name, asAll);
    else zip.addFile(file.path, name, asAll);
  }
  zip.end();
  // A file that cannot be read is told by the archive, and not by the bytes that come out of it.
  zip.on('error', (error: Error) => zip.outputStream.emit('error', error));
  for await (const piece of zip.outputStream) yield piece as Uint8Array;
}

/** The first day that ZIP can write, in the time zone of whoever packs, and what anybody may read. */
const asAll = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** A file to be packed, from the disk or from memory. */
export type PackedFile = { name: string } & ({ path: string; bytes?: never } | { bytes: Uint8Array; path?: never });
