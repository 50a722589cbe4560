import type { Capture, TextLayer, Unreadable } from '../../capture.ts';
import { escapeHtml } from '../../../text/markup/escape-html.ts';
import { columnKey } from '../columns.ts';
import { unreadable } from '../refusal.ts';
import { readSaid, type SaidField } from '../said.ts';

/** One record of JSON as a capture: its bytes are the original, its fields say what they are called. */
export function captureRecord(as: string, bytes: Uint8Array): Capture | Unreadable {
  const record = parse(bytes);
  if (typeof record === 'string') return unreadable(as, record, 'Mend or leave out this record; the others are read.');
  const { said, doubts } = readSaid(listFields(record));
  if (!said.body)
    return unreadable(
      as,
      'no field of it has the text of an article',
      'Call the field with the text `text`, `body` or `content`. If there is none, hand in a table of facts (.csv).',
    );
  const layer = layerOf(said.body.value, said.title?.value);
  return { as, bytes, mediaType: 'application/json', layer, said, doubts };
}

/** What the top fields of a record say, and those of an outlet or author that are records themselves. */
function listFields(record: Record<string, unknown>): SaidField[] {
  return Object.entries(record).flatMap(([name, value]) => {
    const key = columnKey(name);
    const words = wordsOf(value);
    return key && words !== '' ? [{ key, value: words, place: `The field “${name}” of the record` }] : [];
  });
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value
      .map((one) => (isRecord(one) ? nameOf(one) : wordsOf(one)))
      .filter(Boolean)
      .join('; ');
  return isRecord(value) ? nameOf(value) : '';
}

function nameOf({ name, title }: Record<string, unknown>): string {
  return typeof name === 'string' ? name : typeof title === 'string' ? title : '';
}

/** A text that is the source of a page has to be read as one. */
function layerOf(body: string, title: string | undefined): TextLayer | undefined {
  if (!/<\/?(?:p|div|br|span|a|h\d|li|em|strong)\b[^<>]{0,500}>/i.test(body)) return undefined;
  const heading = title === undefined ? '' : `<h1>${escapeHtml(title)}</h1>\n`;
  return {
    text: `<!doctype html><article>\n${heading}${body}\n</article>`,
    mediaType: 'text/html',
    how: 'The text of the record is the source of a page; it is read as one, its title above it.',
  };
}

/** The record, or what is wrong with it. */
function parse(bytes: Uint8Array): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isRecord(value) ? value : 'it is no record of named fields';
  } catch (error) {
    return error instanceof SyntaxError
      ? 'it is no JSON, or it is cut off'
      : 'it is not in UTF-8, as JSON has to be (RFC 8259)';
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
