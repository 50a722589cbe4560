import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Fault } from './fault.ts';
import { explainYamlError, type LineOf } from './yaml-faults.ts';

/**
 * Reads facts written in YAML, and finds the line of each again for messages about it.
 * Anchors and aliases are refused: facts are read by people, and a value that begins with `*` or `&` is a slip.
 * @param firstLine the line of the file the YAML begins on.
 */
export function readYaml(yaml: string, firstLine: number, file: string): YamlFacts {
  const lines = new LineCounter();
  // Dates without quotation marks are dates for other readers of YAML too; the schemas refuse them.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp'] });
  const lineOf: LineOf = (offset) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const slips = [...document.errors, ...document.warnings];
  const aliases = aliasFaults(document, file, lineOf);
  const faults = onePerLine([
    ...aliases,
    ...slips.map((slip) => ({ file, ...explainYamlError(slip, yaml, document, lineOf) })),
  ]);
  const isReadable = aliases.length === 0 && slips.every(({ code }) => code === 'DUPLICATE_KEY');
  const locate: Locate = (path) => lineOf(offsetOf(document, path));
  return { facts: isReadable ? (document.toJS() ?? {}) : undefined, locate, faults };
}

/** One slip often breaks a line in three ways; the first says it. */
function onePerLine(faults: Fault[]): Fault[] {
  return [...Map.groupBy(faults, ({ line }) => line).values()].flatMap((ofLine) => ofLine.slice(0, 1));
}

function aliasFaults(document: Document, file: string, lineOf: LineOf): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Node(_, node) {
      const mark = isAlias(node) ? `*${node.source}` : 'anchor' in node && node.anchor ? `&${node.anchor}` : undefined;
      const remedy = 'Put the value into quotation marks.';
      if (mark)
        faults.push({ file, line: lineOf(node.range?.[0] ?? 0), found: `a value that begins with “${mark}”`, remedy });
    },
  });
  return faults;
}

/** Where the deepest step of the path that exists is written: the name of a field, or the beginning of a list's entry. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let [node, offset]: [unknown, number] = [document.contents, 0];
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair || !isScalar(pair.key)) break;
      [node, offset] = [pair.value, pair.key.range?.[0] ?? offset];
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (!isMap(item) && !isSeq(item) && !isScalar(item)) break;
      [node, offset] = [item, item.range?.[0] ?? offset];
    } else break;
  }
  return offset;
}

/** The line of the file a field stands on, or of what it should stand in. */
export type Locate = (path: readonly PropertyKey[]) => number;

export interface YamlFacts {
  /** Missing if the YAML is broken. */
  facts?: unknown;
  locate: Locate;
  faults: Fault[];
}
