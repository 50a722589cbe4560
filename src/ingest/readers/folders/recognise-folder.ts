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
  if (known) return known;
  const pages = new Set(names.flatMap((name) => /^(.*)\.x?html?$/i.exec(name)?.[1] ?? []));
  return { called: 'a folder', read: names.filter((name) => !pages.has(pageOf(name) ?? '')).map((name) => ({ name })) };
}

/** The page that a file was saved for: browsers put what `News.html` shows into `News_files/` beside it, in words of their language. */
function pageOf(name: string): string | undefined {
  return /^(.*?)(?:_files|-Dateien|_fichiers|_archivos|_file|_bestanden|_pliki|\.files)\//.exec(name)?.[1];
}

/** What to read in a folder. */
export interface FolderPlan {
  /** What the folder is: “an export of Zotero”. */
  called: string;
  /** The files to be read, and what is said of them elsewhere in the folder: it goes before what they say themselves. */
  read: { name: string; said?: Said; doubts?: readonly string[] | undefined }[];
  /** What is named in it and is not there, or cannot be read. */
  missing?: { as: string; found: string; remedy: string }[];
}
