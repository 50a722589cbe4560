import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import type { Capture, HandedIn, Unreadable } from '../../capture.ts';
import { takeHead } from '../collect.ts';
import { captureHtml } from './html.ts';
import { decodePayload } from './http-payload.ts';
import { largestOriginal } from '../limits.ts';
import { Refusal, refuse, unreadable } from '../refusal.ts';
import { readSaid } from '../said.ts';
import { gunzip } from '../unpacking/gunzip.ts';

/** The pages of a web archive (ISO 28500): each record that holds one, its payload as the browser had it. */
export function readWarc(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  return readPages(file, () => true);
}

/**
 * The pages of a web archive, of those addresses that were meant: a crawl that says which they are has many more pages than
 * that, frames and advertisements. Redirections are never followed: what they lead to is a record of its own, or is not there.
 */
export async function* readPages(
  file: HandedIn,
  isMeant: (url: string) => boolean,
): AsyncGenerator<Capture | Unreadable> {
  const source = await watch(file);
  const counts = new Map<string, number>();
  const [there, elsewhere] = [new Set<string>(), new Set<string>()];
  try {
    for await (const record of WARCParser.iterRecords(new AsyncIterReader(source.stream, null))) {
      source.isInside = true;
      const what = sort(record, isMeant);
      counts.set(what, (counts.get(what) ?? 0) + 1);
      const found = await readRecord(record, file.name, what === 'page');
      if (found) yield found;
      if (what === 'page') there.add(record.warcTargetURI ?? '');
      if (what === 'visit') elsewhere.add(record.warcRefersToTargetURI ?? record.warcTargetURI ?? '');
      source.isInside = false;
    }
  } catch (error) {
    yield refuse(file.name, error, 'What came before is kept. Get the file again from where it is from.');
  }
  const missing = [...elsewhere].filter((url) => !there.has(url) && isMeant(url)).length;
  if (missing > 0)
    yield unreadable(
      file.name,
      `of ${missing} ${missing === 1 ? 'page' : 'pages'} it only says that it was the same as on an earlier visit`,
      'What it was is in the WARC of that visit, if it was a page: hand in that one too.',
    );
  if (!counts.has('page')) yield unreadable(file.name, sayNone(counts), 'Record the page itself, and hand in that.');
}

/** What a record is, in a word or some. */
function sort(record: WARCRecord, isMeant: (url: string) => boolean): string {
  const url = record.warcTargetURI ?? '';
  if (record.warcType === 'revisit') return 'visit';
  if (record.warcType !== 'response' && record.warcType !== 'resource') return 'note';
  if (!/^https?:/i.test(url)) return 'note';
  const status = Number(record.httpHeaders?.statusCode ?? 200);
  if (status >= 300 && status < 400) return 'redirection';
  if (status !== 200) return 'answer without a page';
  return typeOf(record) !== undefined && isMeant(url) && !isForPrograms(url) ? 'page' : 'part of a page';
}

/** Reads a record to its end, since the next begins there, and makes a capture of one that is a page. */
async function readRecord(
  record: WARCRecord,
  name: string,
  isPage: boolean,
): Promise<Capture | Unreadable | undefined> {
  const as = `${name}, record ${(record.warcHeader('WARC-Record-ID') ?? 'without an id').replace(/[<>]/g, '')}`;
  const declared = remaining(record);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of record.reader) {
    size += piece.length;
    if (isPage && size <= largestOriginal) pieces.push(piece);
  }
  // Never on to the next record after a break: warcio 2.4 would look for the rest for ever.
  if (remaining(record) > 0)
    throw new Refusal(
      `it is cut off in ${as.slice(name.length + 2)}: ${declared - size} of ${declared} bytes are missing`,
      'What came before is kept. Get the file again from where it is from.',
    );
  if (!isPage) return undefined;
  try {
    if (size > largestOriginal)
      throw new Refusal(`it has ${size} bytes`, 'Take it out of the WARC, and hand it in by itself.');
    return await capture(record, as, Buffer.concat(pieces));
  } catch (error) {
    return refuse(as, error, 'Record the page again.');
  }
}

async function capture(record: WARCRecord, as: string, raw: Uint8Array): Promise<Capture | Unreadable> {
  const headers = record.httpHeaders?.headers;
  const bytes = headers ? await decodePayload(raw, (name) => headers.get(name) ?? undefined) : raw;
  if (bytes.length === 0) return unreadable(as, 'the page is empty', 'Record the page again.');
  const { said, doubts } = readSaid([
    { key: 'url', value: record.warcTargetURI ?? '', place: 'The WARC record' },
    { key: 'captured', value: record.warcDate ?? '', place: 'The WARC record' },
  ]);
  const mediaType = typeOf(record) ?? 'text/html';
  const charset = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType(record))?.[1];
  if (mediaType === 'application/pdf') {
    const { readPdfBytes } = await import('../pdf/read-pdf.ts');
    const pdf = await readPdfBytes(as, bytes);
    return 'said' in pdf ? { ...pdf, said: { ...pdf.said, ...said } } : pdf;
  }
  const page = mediaType === 'text/html' ? captureHtml(as, bytes) : { as, bytes, mediaType, said: {} };
  return { ...page, charset, said: { ...page.said, ...said }, doubts: doubts ?? page.doubts };
}

/** What is read of a web archive: pages, texts and PDFs. */
function typeOf(record: WARCRecord): string | undefined {
  const type = contentType(record).split(';')[0]?.trim().toLowerCase();
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'text/html';
  return type === 'application/pdf' || type === 'text/plain' ? type : undefined;
}

function contentType(record: WARCRecord): string {
  return (record.httpHeaders ? record.httpHeaders.headers.get('Content-Type') : record.warcContentType) ?? '';
}

/** Texts that no reader was meant to see: `/robots.txt`, and what scripts fetch. */
function isForPrograms(url: string): boolean {
  return (
    /^https?:\/\/[^/]*\/(?:(?:robots|ads|app-ads|humans)\.txt|\.well-known\/)/i.test(url) ||
    /\.(?:js|json|css|map)(?:\?|$)/i.test(url)
  );
}

function remaining(record: WARCRecord): number {
  const limit = (record.reader as { limit?: unknown }).limit;
  return typeof limit === 'number' ? limit : 0;
}

/** The bytes of the file, unpacked; between two records only so many as a head may have. */
async function watch(file: HandedIn): Promise<{ stream: AsyncIterable<Uint8Array>; isInside: boolean }> {
  const [first, second] = await takeHead(file.stream(), 2);
  const plain = first === 0x1f && second === 0x8b ? gunzip(file.stream()) : file.stream();
  const state = { isInside: false, stream: watched() };
  return state;

  async function* watched(): AsyncGenerator<Uint8Array> {
    let outside = 0;
    for await (const piece of plain) {
      outside = state.isInside ? 0 : outside + piece.length;
      if (outside > longestHead)
        throw new Refusal('its records have no end', 'Get the file again from where it is from.');
      yield piece;
    }
  }
}

function sayNone(counts: Map<string, number>): string {
  const all = [...counts].map(([what, count]) => `${count} × ${what}`).join(', ');
  return `no page is in it${all === '' ? '' : ` (${all})`}`;
}

/** Heads of records and answers have some kilobytes; servers refuse more than 16. */
const longestHead = 8 * 1024 * 1024;
