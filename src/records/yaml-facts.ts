import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Fault } from './fault.ts';
import { explainYamlError, type LineOf } from './yaml-faults.ts';

/**
 * Reads facts written in YAML, and finds the line of each again for messages about it.
 * Aliases, anchors and names of fields that are more than a word are refused: in facts they are always slips.
 * @param firstLine the line of the file the YAML begins on.
 */
export function readYaml(yaml: string, firstLine: number, file: string): YamlFacts {
  const lines = new LineCounter();
  // Dates without quotation marks are dates for other readers of YAML too; the schemas refuse them.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp'] });
  const lineOf: LineOf = (offset) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const slips = [...document.errors, ...document.warnings];
  const extras = unmeant(document, file, lineOf);
  const faults = onePerLine([
    ...extras,
    ...slips.map((slip) => ({ file, ...explainYamlError(slip, yaml, document, lineOf) })),
  ]);
  const isReadable = extras.length === 0 && slips.every(({ code }) => code === 'DUPLICATE_KEY');
  const locate: Locate = (path) => lineOf(offsetOf(document, path));
  return { facts: isReadable ? (document.toJS() ?? {}) : undefined, locate, faults };
}

/** One slip often breaks a line in three ways; the first says it. */
function onePerLine(faults: Fault[]): Fault[] {
  return [...Map.groupBy(faults, ({ line }) => line).values()].flatMap((ofLine) => ofLine.slice(0, 1));
}

/** What YAML takes for more than a person meant who left out quotation marks. */
function unmeant(document: Document, file: string, lineOf: LineOf): Fault[] {
  const faults: Fault[] = [];
  const refuse = (mark: string, node: Node): void => {
    const remedy = 'Put the value into quotation marks.';
    faults.push({ file, line: lineOf(node.range?.[0] ?? 0), found: `a value that begins with “${mark}”`, remedy });
  };
  visit(document, {
    Pair(_, { key }) {
      if (isCollection(key)) refuse(isMap(key) ? '{' : '[', key);
    },
    Node(_, node) {
      if (isAlias(node)) refuse(`*${node.source}`, node);
      else if (node.anchor) refuse(`&${node.anchor}`, node);
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
