import type { Archive } from '../archive/archive.ts';
import { publishedBeside } from '../archive/published.ts';
import { paths } from '../paths.ts';
import type { FormatFacts, Kind, Things } from './format.ts';
import { standingFormats, type NamedFormat } from './standing.ts';

/** The files that stand beside the page of a thing: what the archive has, the thing has anything for, or was published. */
export async function listFilesOf<K extends Kind>(
  archive: Archive,
  kind: K,
  thing: Things[K],
): Promise<FileBeside<K>[]> {
  const id = idOf(thing);
  const files: FileBeside<K>[] = [];
  for (const format of standingFormats(kind, archive.facts.formats)) {
    if (format.needs?.(thing) === false) continue;
    const isThere =
      ((await format.worth?.is(thing, archive)) ?? true) ||
      (await publishedBeside(archive, kind, id)).includes(format.file);
    if (isThere) files.push({ ...format, href: paths.beside(kind, id, format.file) });
  }
  return files;
}

/** The feeds of a page, for its head and its foot. */
export async function listFeedsOf<K extends Kind>(archive: Archive, kind: K, thing: Things[K]): Promise<FileLink[]> {
  return (await listFilesOf(archive, kind, thing)).filter(({ rel }) => rel === 'alternate');
}

/** Whether a file is there for citing alone. */
export function isCitation({ file }: Pick<FileLink, 'file'>): boolean {
  return file.startsWith('citation.');
}

/** The id of a thing; none of what there is but once. */
export function idOf(thing: Things[Kind]): string | undefined {
  if (thing === null) return undefined;
  return 'entry' in thing ? thing.entry.id : thing.id;
}

/** A file that stands beside a page, for a link to it. */
export interface FileLink extends FormatFacts {
  /** Its name: `record.json`. */
  file: string;
  /** Its path on this site. */
  href: string;
}

type FileBeside<K extends Kind> = NamedFormat<K> & FileLink;
