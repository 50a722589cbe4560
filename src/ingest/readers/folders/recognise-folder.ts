import type { Said } from '../../capture.ts';
import { planArchiveBox } from './plan-archivebox.ts';
import { planZotero } from './plan-zotero.ts';

/**
 * What is to be read in a folder, and what is said there of each file: of an export of Zotero or a folder of ArchiveBox the
 * pages and PDFs with the facts beside them; of any other every file, but for what belongs to a page that was saved complete.
 * @param names the names of all files in it, with their folders, parted by `/`.
 * @param load the bytes of one of them.
 */
export async function recogniseFolder(
  names: readonly string[],
  load: (name: string) => Promise<Uint8Array>,
): Promise<FolderPlan> {
  const known = (await planZotero(names, load)) ?? (await planArchiveBox(names, load));
  return (
    known ?? { called: 'a folder', read: names.filter((name) => !isPartOfPage(name, names)).map((name) => ({ name })) }
  );
}

/** Browsers put what a page shows in a folder beside it: `News.html` and `News_files/`. */
function isPartOfPage(name: string, names: readonly string[]): boolean {
  const page = /^(.*?)(?:_files|_Dateien|_fichiers|_archivos|_файлы|\.files)\//.exec(name)?.[1];
  return page !== undefined && pagesOf(names).has(page);
}

function pagesOf(names: readonly string[]): ReadonlySet<string> {
  const before = known.get(names);
  if (before) return before;
  const pages = new Set(names.flatMap((name) => /^(.*)\.x?html?$/i.exec(name)?.[1] ?? []));
  known.set(names, pages);
  return pages;
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** What to read in a folder. */
export interface FolderPlan {
  /** What the folder is: “an export of Zotero”. */
  called: string;
  /** The files to be read, and what is said of them elsewhere in the folder: it goes before what they say themselves. */
  read: { name: string; said?: Said; doubts?: readonly string[] | undefined }[];
  /** What is named in it and is not there, or cannot be read. */
  missing?: { as: string; found: string; remedy: string }[];
}
