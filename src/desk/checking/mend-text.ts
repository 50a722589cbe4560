import { parseDocument, visit } from 'yaml';
import { splitFrontmatter } from '../../records/yaml/frontmatter.ts';

/**
 * Mends what an editor of text left in a file of facts and cannot change a word or a meaning: a byte order mark, Windows line ends,
 * a missing line end after the last line, and dates without quotation marks.
 * @param hasText whether words stand below the facts: they are left as they are, but for line ends.
 * @returns what was mended, in a few words each; nothing if the bytes are no text.
 */
export function mendText(bytes: Uint8Array, hasText: boolean): { text: string; mended: string[] } | undefined {
  const written = decode(bytes);
  if (written === undefined) return undefined;
  const mended: string[] = [];
  const note = (before: string, after: string, what: string): string => {
    if (after !== before) mended.push(what);
    return after;
  };
  let text = note(written, written.replace(/^\u{FEFF}/u, ''), 'a byte order mark taken out');
  text = note(text, text.replaceAll('\r\n', '\n'), 'Windows line ends made Unix ones');
  text = note(text, text === '' || text.endsWith('\n') ? text : `${text}\n`, 'the last line ended');
  const parts = hasText ? splitFrontmatter(text) : { yaml: text };
  if (parts) {
    const start = hasText ? text.indexOf('\n') + 1 : 0;
    const dates = findDates(parts.yaml).map(({ from, to }) => ({ from: from + start, to: to + start }));
    for (const { from, to } of dates.toReversed())
      text = `${text.slice(0, from)}"${text.slice(from, to)}"${text.slice(to)}`;
    if (dates.length > 0)
      mended.push(`${dates.length === 1 ? 'a date' : `${dates.length} dates`} put into quotation marks`);
  }
  return { text, mended };
}

/** Where a date stands without quotation marks, which other readers of YAML take for a moment at midnight. */
function findDates(yaml: string): { from: number; to: number }[] {
  const document = parseDocument(yaml, { customTags: ['timestamp'], prettyErrors: false, uniqueKeys: false });
  // What is broken may stand elsewhere than it seems.
  if (document.errors.length > 0) return [];
  const found: { from: number; to: number }[] = [];
  visit(document, {
    Scalar(key, { type, value, range, source, tag }) {
      if (key === 'key' || !range || type !== 'PLAIN' || !(value instanceof Date) || isTagged(tag, yaml, range)) return;
      if (yaml.slice(range[0], range[1]) === source) found.push({ from: range[0], to: range[1] });
    },
  });
  return found;
}

/** A type that is written out is another matter. */
function isTagged(tag: string | undefined, yaml: string, [from]: readonly number[]): boolean {
  return tag !== undefined && /!\S*\s*$/.test(yaml.slice(Math.max(0, (from ?? 0) - 40), from));
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
