import type { Capture, HandedIn } from '../../capture.ts';
import { decodeLoosely } from '../decode.ts';
import { isWebAddress, readSaid, type SaidField } from '../said.ts';

/** A page: its bytes as they are, and what the program that saved it wrote into them. */
export async function* readHtml(file: HandedIn): AsyncGenerator<Capture> {
  yield captureHtml(file.name, await file.load());
}

/** One page as a capture. */
export function captureHtml(as: string, bytes: Uint8Array): Capture {
  return {
    as,
    bytes,
    mediaType: 'text/html',
    ...readSaid(readSaver(decodeLoosely(bytes.subarray(0, headOfPage), 'text/html'))),
  };
}

/**
 * What a saving program says in a comment before the page: SingleFile `url:` and `saved date:`, browsers `saved from url=`.
 * @see https://github.com/gildas-lormeau/SingleFile/blob/master/src/core/bg/downloads.js
 */
function readSaver(head: string): SaidField[] {
  const comments = [...head.matchAll(/<!--([^]{0,4000}?)-->/g)].map(([, words = '']) => words);
  const single = comments.find((words) => /Page saved with SingleFile/.test(words));
  const browser = comments.flatMap((words) => /saved from url=\(\d+\)(\S+)/.exec(words)?.[1] ?? [])[0];
  const url = single && /^\s*url:\s*(\S+)/m.exec(single)?.[1];
  const date = single && /^\s*saved date:\s*(\S.*)$/m.exec(single)?.[1];
  return [
    ...(url ? [{ key: 'url', value: url, place: 'The comment of SingleFile at the head of the page' } as const] : []),
    ...(date
      ? [
          {
            key: 'captured',
            value: localDay(date),
            place: 'The comment of SingleFile at the head of the page',
          } as const,
        ]
      : []),
    ...(browser && isWebAddress(browser)
      ? [{ key: 'url', value: browser, place: 'The comment of the browser at the head of the page' } as const]
      : []),
  ];
}

/** The day in the zone of who saved it: `Thu Jan 13 2022 23:52:00 GMT+0100 (CET)`, as JavaScript writes dates. */
function localDay(written: string): string {
  const [, month, day, year] = /^\w{3} (\w{3}) (\d\d) (\d{4})\b/.exec(written.trim()) ?? [];
  return month && day && year ? `${day} ${month} ${year}` : written;
}

/** SingleFile’s comment is the first thing in the page; some browsers put theirs after the doctype. */
const headOfPage = 16_384;
