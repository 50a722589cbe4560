import { accessSync, constants, readdirSync, type Dirent } from 'node:fs';
import type { Fault } from '../../fault.ts';
import { whyUnfit } from '../../file-names.ts';

/**
 * Goes through everything in the content folder and finds what could not be read, copied or kept as it is: links, devices,
 * names that not every computer can hold, files and folders that nobody lets us read. Without a word they would be missing.
 * @returns the faults, and whether all there is can be read.
 */
export function checkEntries(folder: string): { faults: Fault[]; isReadable: boolean } {
  const faults: Fault[] = [];
  let isReadable = true;
  const walk = (place: Buffer, above: string): void => {
    for (const entry of list(place)) {
      // Hidden files are not the archive's.
      if (entry.name[0] === dot) continue;
      const [path, shown] = [join(place, entry.name), `${above}${showName(entry.name)}`];
      const isFolder = entry.isDirectory();
      const file = isFolder ? `${shown}/` : shown;
      const wrong = judge(entry, shown);
      if (wrong) faults.push({ file, ...wrong });
      if (!isFolder && !entry.isFile()) continue;
      if (!mayRead(path, isFolder)) {
        isReadable = false;
        faults.push({ file, ...unreadable(isFolder) });
      } else if (isFolder) walk(path, file);
    }
  };
  walk(Buffer.from(folder), '');
  return { faults, isReadable };
}

/** One after the other: to hand each to another thread takes five times as long. */
function list(place: Buffer): Dirent<Buffer>[] {
  try {
    const entries = readdirSync(place, { withFileTypes: true, encoding: 'buffer' });
    return entries.toSorted((a, b) => Buffer.compare(a.name, b.name));
  } catch {
    return [];
  }
}

function judge(entry: Dirent<Buffer>, shown: string): Omit<Fault, 'file'> | undefined {
  if (entry.isSymbolicLink()) return link;
  if (!entry.isDirectory() && !entry.isFile()) return device;
  const name = entry.name.toString();
  const reason = whyUnfit(name);
  if (reason === undefined) return undefined;
  return {
    found: `a name with ${reason}`,
    expected: 'a name that every computer can keep and every program can call',
    remedy: shown.startsWith('originals/')
      ? 'Rename it here and in “original.file”; the name it came with belongs into “received.as”.'
      : 'Rename it.',
  };
}

const link = {
  found: 'a link to another place',
  expected: 'the file or folder itself: an archive holds all it needs, wherever it is copied',
  remedy: 'Delete the link and put there what it leads to.',
};

const device = {
  found: 'something that is neither a file nor a folder',
  remedy: 'Take it out of the archive.',
};

function unreadable(isFolder: boolean): Omit<Fault, 'file'> {
  return {
    found: `a ${isFolder ? 'folder' : 'file'} that may not be read`,
    expected: 'leave to read everything in the archive',
    remedy: 'Give yourself the right to read it, or ask whoever has it. The rest is checked when all can be read.',
  };
}

function mayRead(path: Buffer, isFolder: boolean): boolean {
  try {
    accessSync(path, isFolder ? constants.R_OK | constants.X_OK : constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** A name as it can be told: what is no character, or would move the cursor, as a code. */
function showName(name: Buffer): string {
  const text = name.toString();
  const isText = Buffer.from(text).equals(name);
  return (isText ? text : name.toString('latin1')).replace(
    isText ? /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu : /[^ -~]/g,
    (sign) => `\\x{${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}}`,
  );
}

function join(place: Buffer, name: Buffer): Buffer {
  return Buffer.concat([place, Buffer.from('/'), name]);
}

const dot = '.'.charCodeAt(0);
