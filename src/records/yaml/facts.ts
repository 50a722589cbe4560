import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';
import { append } from '../append.ts';
import type { Fault } from '../fault.ts';
import { blankBlocks, cutBlocks } from './blocks.ts';
import { findSwallowed } from './comments.ts';
import { explainYamlError, type LineOf, type YamlProblem, type Locate } from './faults.ts';
import { findMisread } from './readings.ts';

/**
 * Reads facts written in YAML, and finds the line of each again for messages about it. What YAML would read otherwise than
 * it was meant is refused. A field that is broken is left unread, and the others are read without it.
 * @param firstLine the line of the file the YAML begins on.
 */
export function parseYaml(yaml: string, firstLine: number, file: string): YamlFacts {
  const toFault = ({ line, found, expected, remedy }: PlacedProblem): Fault => ({
    file,
    line: line + firstLine - 1,
    found,
    ...(expected === undefined ? {} : { expected }),
    remedy,
  });
  const [faults, unread]: [Fault[], Set<string>] = [[], new Set()];
  let rest = yaml;
  for (let round = roundsFor(yaml); ; round--) {
    const { document, problems, isBroken, lineOf } = parseOnce(rest);
    if (problems.length === 0) {
      const locate: Locate = (path) => lineOf(offsetOf(document, path)) + firstLine - 1;
      const written: YamlFacts['written'] = (path) => sourceOf(document, path);
      return { facts: document.toJS() ?? {}, locate, written, unread, faults };
    }
    const told = onePerLine(problems);
    const isHit = (line: number, { start, end }: { start: number; end: number }): boolean =>
      start < line && line <= end;
    const blocks = cutBlocks(rest);
    // What a broken field does to those after it is no fault of theirs.
    const first = isBroken ? blocks.find((block) => told.some(({ line }) => isHit(line, block))) : undefined;
    const hit = isBroken ? [first].filter((block) => block !== undefined) : blocksHit(blocks, told);
    const isNamed = hit.length > 0 && hit.every(({ name }) => name !== '') && round > 0;
    const own = isNamed && first ? told.filter(({ line }) => isHit(line, first)) : told;
    append(faults, own.map(toFault));
    if (!isNamed)
      return {
        locate: (path) => lineOf(offsetOf(document, path)) + firstLine - 1,
        written: () => undefined,
        unread,
        faults,
      };
    for (const { name } of hit) unread.add(name);
    rest = blankBlocks(rest, hit);
  }
}

/** Nobody mends twenty broken fields at once, and a huge file must not be read twenty times. */
function roundsFor(yaml: string): number {
  return Math.max(1, Math.min(20, Math.floor(2_000_000 / (yaml.length + 1))));
}

function parseOnce(yaml: string): Parsed {
  const lines = new LineCounter();
  const lineOf: LineOf = (offset) => Math.max(1, lines.linePos(offset).line);
  // Dates without quotation marks are dates for other readers of YAML too; the schemas refuse them.
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    customTags: ['timestamp'],
    // Looked for afterwards, because the parser compares every name with every other.
    uniqueKeys: false,
  });
  const slips = [...document.errors, ...document.warnings];
  const odd = [...findMisread(document, yaml), ...findSwallowed(yaml)].map(({ offset, ...problem }) => ({
    line: lineOf(offset),
    ...problem,
  }));
  const problems = [...odd, ...slips.map((slip) => explainYamlError(slip, yaml, document, lineOf))];
  return { document, problems, isBroken: document.errors.length > 0, lineOf };
}

function blocksHit(blocks: ReturnType<typeof cutBlocks>, problems: PlacedProblem[]): ReturnType<typeof cutBlocks> {
  const lines = problems.map(({ line }) => line).toSorted((a, b) => a - b);
  let at = 0;
  return blocks.filter(({ start, end }) => {
    while (at < lines.length && (lines[at] ?? 0) <= start) at++;
    const before = at;
    while (at < lines.length && (lines[at] ?? 0) <= end) at++;
    return at > before;
  });
}

/** One slip often breaks a line in three ways; the first says it. */
function onePerLine(problems: PlacedProblem[]): PlacedProblem[] {
  const first = new Map<number, PlacedProblem>();
  for (const problem of problems) if (!first.has(problem.line)) first.set(problem.line, problem);
  return [...first.values()];
}

/** Where the deepest step of the path that exists is written: the name of a field, or the beginning of a list's entry. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let [node, offset]: [unknown, number] = [document.contents, 0];
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
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

function sourceOf(document: Document, path: readonly PropertyKey[]): string | undefined {
  let node: unknown = document.contents;
  for (const step of path)
    node = isMap(node) ? pairsOf(node).get(String(step))?.value : isSeq(node) ? node.items[Number(step)] : undefined;
  return isScalar(node) ? node.source : undefined;
}

/** By name, made once for each group: a hundred thousand unknown fields are looked for one by one. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = pairs.get(map);
  if (known) return known;
  const made = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair as Pair]));
  pairs.set(map, made);
  return made;
}

const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

interface Parsed {
  document: Document;
  problems: PlacedProblem[];
  /** Whether it is not YAML at all. */
  isBroken: boolean;
  lineOf: LineOf;
}

type PlacedProblem = Omit<YamlProblem, 'offset'> & { line: number };

export interface YamlFacts {
  /** Missing if none can be read. */
  facts?: unknown;
  locate: Locate;
  /** A value as it is written, without quotation marks. */
  written: (path: readonly PropertyKey[]) => string | undefined;
  /** The fields that stand there and could not be read; the faults say why. */
  unread: ReadonlySet<string>;
  faults: Fault[];
}
