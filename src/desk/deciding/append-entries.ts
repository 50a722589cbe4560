import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, Scalar, visit, type Document, type YAMLSeq } from 'yaml';

/**
 * Adds entries to a list of a record, which is made if it is not there. All other lines stay as they are, to the letter.
 * @param path the fields and places that lead to the list.
 */
export function appendEntries(text: string, path: readonly (string | number)[], entries: readonly object[]): string {
  if (entries.length === 0) return text;
  const document = parseDocument(text);
  const inserted = insertText(text, document, path, entries);
  addAll(document, path, entries);
  const isGood = inserted !== undefined && isDeepStrictEqual(parseDocument(inserted).toJS(), document.toJS());
  return isGood ? inserted : document.toString(form);
}

/** Writes the entries behind the last one. @returns nothing where the list has a form that this would break. */
function insertText(
  text: string,
  document: Document,
  path: readonly (string | number)[],
  entries: readonly object[],
): string | undefined {
  const list = document.getIn(path, true);
  if (isSeq(list) && !list.flow && list.range) {
    const [first] = list.items as { range?: [number, number, number] | null }[];
    const start = text.lastIndexOf('-', (first?.range?.[0] ?? 0) - 1);
    const indent = start - (text.lastIndexOf('\n', start) + 1);
    return splice(text, list.range[1], writeLines(entries, indent));
  }
  if (list !== undefined) return undefined;
  const holder = document.getIn(path.slice(0, -1), true);
  if (!isMap(holder) || holder.flow || !holder.range) return undefined;
  const [pair] = holder.items;
  const start = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const head = `${' '.repeat(indent)}${String(path.at(-1))}:\n`;
  return splice(text, holder.range[1], head + writeLines(entries, indent + 2));
}

/** Puts whole lines behind the one in which something ends. */
function splice(text: string, end: number, lines: string): string {
  const isAtLine = end === 0 || text[end - 1] === '\n';
  const next = isAtLine ? end : text.indexOf('\n', end) + 1;
  if (!isAtLine && next === 0) return `${text}\n${lines}`;
  return text.slice(0, next) + lines + text.slice(next);
}

function writeLines(entries: readonly object[], indent: number): string {
  const document = parseDocument('[]');
  document.contents = document.createNode(entries, {
    aliasDuplicateObjects: false,
  }) as unknown as typeof document.contents;
  style(document);
  return document.toString(form).replaceAll(/^(?=.)/gm, ' '.repeat(indent));
}

function addAll(document: Document, path: readonly (string | number)[], entries: readonly object[]): void {
  if (!document.hasIn(path)) document.setIn(path, document.createNode([]));
  const list = document.getIn(path, true) as YAMLSeq;
  if (list.items.length === 0) list.flow = false;
  for (const entry of entries) {
    const node = document.createNode(entry, { aliasDuplicateObjects: false });
    style(node);
    document.addIn(path, node);
  }
}

function style(node: Parameters<typeof visit>[0]): void {
  visit(node, {
    Pair(_, { key, value }) {
      if (!isScalar(key)) return;
      // What could be taken for something else than words: a date, somebody called “No”.
      if (isScalar(value) && quoted.has(String(key.value))) value.type = Scalar.QUOTE_DOUBLE;
      if (isMap(value) && key.value === 'decided') value.flow = true;
    },
  });
}

const form = { lineWidth: 110 };
const quoted: ReadonlySet<string> = new Set(['by', 'date']);
