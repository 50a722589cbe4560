import type { SaidField } from './said.ts';
import { columnKey } from './columns.ts';

/**
 * The facts above a text, as clippers write them (Obsidian, Zotero, MarkDownload): `key: value` lines between two `---`.
 * Read line by line and never as YAML, so that nothing in them can grow or refer.
 */
export function readFrontMatter(text: string): SaidField[] {
  const [first, ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/, 200);
  const end = lines.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  if (first?.trimEnd() !== '---' || end === -1) return [];
  const fields: SaidField[] = [];
  let open: keyof SaidField | string | undefined;
  for (const line of lines.slice(0, end)) {
    const [, key, value = ''] = /^([\p{L}\d _-]{1,40}):(?:\s+(\S.*))?$/u.exec(line) ?? [];
    const item = /^\s+-\s+(\S.*)$/.exec(line)?.[1];
    if (key !== undefined) open = key;
    const known = open === undefined ? undefined : columnKey(open);
    const words = unquote(key === undefined ? (item ?? '') : value);
    if (!known || known === 'body' || words === '') continue;
    const before = fields.find((field) => field.key === known);
    if (before && key === undefined) before.value += `; ${words}`;
    else fields.push({ key: known, value: words, place: `The line “${open}:” above the text` });
  }
  return fields;
}

/** The words of a value without its quotation marks, and of a link to a note (`[[Ann Doe]]`) its name; lists by semicolons. */
function unquote(value: string): string {
  const list = /^\[(?!\[)(.*)\]$/.exec(value.trim())?.[1];
  if (list !== undefined) return list.split(',').map(unquote).filter(Boolean).join('; ');
  const [, , quoted] = /^(["'])(.*)\1$/.exec(value.trim()) ?? [];
  const words = (quoted ?? value).trim();
  return /^\[\[(.*)\]\]$/.exec(words)?.[1] ?? words;
}
