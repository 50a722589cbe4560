import type { Capture, HandedIn, Unreadable } from '../capture.ts';
import { readFile } from './read-file.ts';
import { refuse, showName, unreadable } from './refusal.ts';
import { baseName, openZip } from './unpacking/open-zip.ts';

/** Every text in a ZIP, in the order they were packed. */
export async function* readZip(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  let count = 0;
  for await (const zipped of openZip(file)) {
    if (isOfSystem(zipped.name)) continue;
    count += 1;
    const as = `${file.name}, ${showName(zipped.name)}`;
    if (/\.(?:zip|wacz)$/i.test(zipped.name)) {
      yield unreadable(as, 'it is a ZIP in a ZIP', 'Unpack the outer one, and hand in what was in it.');
      continue;
    }
    const { size, stream, load } = zipped;
    const inner = { name: baseName(zipped.name), size, changed: file.changed, stream, load };
    try {
      for await (const found of readFile(inner)) yield { ...found, as: nestName(as, inner.name, found.as) };
    } catch (error) {
      yield refuse(as, error);
    }
  }
  if (count === 0) yield unreadable(file.name, 'no file is in it', 'Save it again with the program that made it.');
}

/** What operating systems add to a ZIP for themselves. */
function isOfSystem(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(name);
}

/** Where in the inner file it stood, said behind where in the ZIP that file is. */
function nestName(as: string, inner: string, found: string): string {
  return found.startsWith(inner) ? `${as}${found.slice(inner.length)}` : `${as}, ${found}`;
}
