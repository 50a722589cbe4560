import type { HandedIn } from '../../capture.ts';
import { tooLarge } from '../collect.ts';
import { largestOriginal } from '../limits.ts';
import { openZip } from './open-zip.ts';

/** The files in a document that is a ZIP (`.docx`, `.odt`, `.xlsx`) by their names; together they are no more than one original may have. */
export async function unpackAll(file: HandedIn, isNeeded: (name: string) => boolean): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let size = 0;
  for await (const { name, load } of openZip(file)) {
    if (!isNeeded(name) || files.has(name)) continue;
    const bytes = await load();
    size += bytes.length;
    if (size > largestOriginal) throw tooLarge();
    files.set(name, bytes);
  }
  return files;
}
