import { readdir } from 'node:fs/promises';
import { recordKinds, type CollectionName } from '../../../schema/collections.ts';
import { isRecordId } from '../../../schema/record-ids.ts';
import { nearestWord } from '../../../text/words/nearest.ts';
import type { RecordFile } from '../../content-folder.ts';
import type { Fault } from '../../fault.ts';
import { plainName } from '../../file-names.ts';

/** Judges the files of one kind by their names alone: the extension, the id, and that no two have the same id. */
export function checkFileNames(collection: CollectionName, files: readonly RecordFile[]): Fault[] {
  const first = new Map<string, string>();
  return files.flatMap(({ id, shown, isRecord }) => {
    if (!isRecord) return wrongExtension(collection, shown);
    if (!isRecordId(id)) return badId(id, shown);
    if (isDevice(id)) return deviceName(id, shown);
    if (collection === 'articles' && period.test(id)) return periodId(id, shown);
    const same = first.get(id);
    if (same !== undefined) return sameId(id, shown, same);
    first.set(id, shown);
    return [];
  });
}

/** Finds folders whose name is nearly that of a kind of record: all in them would be missing without a word. */
export async function checkFolders(folder: string): Promise<Fault[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const known = [
    ...Object.keys(recordKinds),
    'originals',
    'attachments',
    'review',
    'ledger',
    'versions',
    'schemas',
    'examples',
  ];
  return entries.flatMap((entry) => {
    if (!entry.isDirectory() || known.includes(entry.name)) return [];
    const near = nearestWord(entry.name, known);
    if (!near) return [];
    return [
      {
        file: `${entry.name}/`,
        found: `an unknown folder “${entry.name}”`,
        expected: near,
        remedy: `Did you mean “${near}”? Nothing in it is read.`,
      },
    ];
  });
}

/** Judges the names of files that were received: two that are one on another computer would overwrite each other when the archive is copied. */
export function checkHeldNames(folder: 'originals' | 'attachments', names: readonly string[]): Fault[] {
  const first = new Map<string, string>();
  return names.flatMap((name): Fault | Fault[] => {
    const shown = `${folder}/${name}`;
    if (isDevice(name.split('.', 1)[0] ?? '')) return deviceName(name, shown);
    const key = plainName(name);
    const same = first.get(key);
    if (same === undefined) {
      first.set(key, name);
      return [];
    }
    const isCase = same.normalize('NFC') !== name.normalize('NFC');
    return [
      {
        file: shown,
        found: `a name that only ${isCase ? 'its capitals tell' : 'the encoding of its letters tells'} from ${folder}/${same}`,
        expected: 'names that differ on every computer',
        remedy: `Rename one of the two, and “${folder === 'originals' ? 'original.file' : 'attachments.file'}” of its article.`,
      },
    ];
  });
}

function deviceName(name: string, shown: string): Fault {
  return {
    file: shown,
    found: `the name “${name}”, which is a device for Windows`,
    expected: 'a name every computer can keep',
    remedy: 'Rename the file, for example with another word after it.',
  };
}

function isDevice(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
}

function periodId(id: string, shown: string): Fault {
  return {
    file: shown,
    found: `the id “${id}”, which is the address of a list of articles`,
    expected: 'date, outlet and a few words of the headline',
    remedy: `Rename the file, for example to “${/^\d/.test(id) ? `${id}-` : ''}harbour-gazette-bridge-closed”.`,
  };
}

/** The address of a list that is cut by time: `2022`, `2022-01`, `2022-01-13`, and that of what has no date. */
const period = /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|undated)$/;

function wrongExtension(collection: CollectionName, shown: string): Fault {
  const { extension, singular } = recordKinds[collection];
  return {
    file: shown,
    found: `a file in ${collection}/ that is not “*${extension}”`,
    expected: `every ${singular} in a file “<id>${extension}”`,
    remedy: `Rename it, or move it out of ${collection}/: it would not be read.`,
  };
}

function badId(id: string, shown: string): Fault {
  const isLong = id.length > 80;
  const better = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return {
    file: shown,
    found: isLong ? `a file name of ${id.length} characters` : `the file name “${id}”`,
    expected: isLong
      ? 'at most 80: it is the address of the page'
      : 'small letters a–z, digits and single hyphens: it is the address of the page',
    remedy: better === '' ? 'Rename the file.' : `Rename the file, for example to “${better.replace(/-$/, '')}”.`,
  };
}

function sameId(id: string, shown: string, first: string): Fault {
  return {
    file: shown,
    found: `the id “${id}” a second time`,
    expected: 'every id once, whatever folder the file stands in',
    remedy: `${first} has it too: rename or delete one of the two.`,
  };
}
