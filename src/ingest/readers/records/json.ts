import type { Capture, HandedIn, Unreadable } from '../../capture.ts';
import { cutElements, findArray } from './cut-json.ts';
import { captureRecord } from './record.ts';
import { Refusal, refuse } from '../refusal.ts';

/** Records of JSON in one array, as exports and JSON Feed have them, or one record: each is a capture, kept to the byte. */
export async function* readJson(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  const source = decode(await file.load());
  const open = findRecords(source);
  const spans = open === undefined ? [{ start: 0, end: source.length }] : cutElements(source, open);
  if (!spans) throw cutOff();
  for (const [at, { start, end }] of spans.entries()) {
    const as = open === undefined ? file.name : `${file.name}, record ${at + 1}`;
    try {
      yield captureRecord(as, new TextEncoder().encode(source.slice(start, end)));
    } catch (error) {
      yield refuse(as, error);
    }
  }
}

/** Where the array of the records begins: the whole, or a field that programs keep them in. */
function findRecords(source: string): number | undefined {
  const first = /\S/.exec(source)?.index ?? 0;
  if (source[first] === '[') return first;
  return findArray(source, ['items', 'articles', 'results', 'records', 'docs', 'data']);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('it is not in UTF-8, as JSON has to be (RFC 8259)', 'Save it anew in UTF-8.');
  }
}

function cutOff(): Refusal {
  return new Refusal('it is no JSON, or it is cut off', 'Get it again from where it is from.');
}
