import type { Capture, HandedIn, Unreadable } from '../../capture.ts';
import { readLines } from '../records/read-lines.ts';
import { refuse, showName, unreadable } from '../refusal.ts';
import { baseName, openZip } from '../unpacking/open-zip.ts';
import { readPages } from './warc.ts';

/**
 * The pages of a packed web archive: of its WARCs those records that its list of pages names, or every page if it has no list.
 * @see https://specs.webrecorder.net/wacz/1.1.1/#pages-jsonl
 */
export async function* readWacz(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  const listed = await listPages(file);
  const isMeant = (url: string): boolean => listed.size === 0 || listed.has(url);
  let count = 0;
  for await (const { name, size, stream, load } of openZip(file)) {
    if (!/\.warc(?:\.gz)?$/i.test(name)) continue;
    count += 1;
    const inner = { name: `${file.name}, ${showName(baseName(name))}`, size, stream, load };
    try {
      yield* readPages(inner, isMeant);
    } catch (error) {
      yield refuse(inner.name, error);
    }
  }
  if (count === 0) yield unreadable(file.name, 'no WARC is in it', 'Save it again with the program that made it.');
}

async function listPages(file: HandedIn): Promise<Set<string>> {
  const listed = new Set<string>();
  for await (const { name, stream } of openZip(file))
    if (/^pages\/[^/]+\.jsonl$/i.test(name))
      for await (const line of readLines(stream(), longestOfList)) {
        const url =
          'bytes' in line
            ? /"url"\s*:\s*("https?:(?:[^"\\]|\\.){1,4000}")/.exec(Buffer.from(line.bytes).toString())?.[1]
            : undefined;
        if (url !== undefined) listed.add(JSON.parse(url) as string);
      }
  return listed;
}

/** A line of the list may hold the text of its page. */
const longestOfList = 4 * 1024 * 1024;
