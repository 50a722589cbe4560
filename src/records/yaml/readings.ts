import { isAlias, isCollection, isMap, isScalar, isSeq, visit, type Document, type Node, type Scalar } from 'yaml';
import { findOddCharacters } from '../../text/characters/odd-characters.ts';
import { explainOdd } from '../characters.ts';
import { quoteValue } from './quote-value.ts';
import type { YamlProblem } from './faults.ts';

/**
 * Finds what YAML, or another reader of YAML, takes for more or for something else than was written: names of fields that
 * are more than a word, anchors, aliases, types and settings, and values without quotation marks that are read as numbers, as
 * yes or no, or as nothing.
 */
export function findMisread(document: Document, yaml: string): YamlProblem[] {
  const found: YamlProblem[] = directives(yaml);
  const refuse = (mark: string, node: Node): void => {
    const offset = node.range?.[0] ?? 0;
    found.push({ offset, found: `a value that begins with “${mark}”`, remedy: 'Put the value into quotation marks.' });
  };
  const seen = new WeakMap<object, Set<string>>();
  visit(document, {
    Pair(_, pair, path) {
      const { key, value } = pair;
      if (isCollection(key)) refuse(isMap(key) ? '{' : '[', key);
      if (!isScalar(key)) return;
      const map = path.at(-1) as object;
      const names = seen.get(map) ?? new Set();
      seen.set(map, names);
      const name = String(key.value);
      if (names.has(name)) found.push(twice(name, key));
      names.add(name);
      if (isScalar(value)) found.push(...judgeScalar(value));
    },
    Node(_, node) {
      if (isAlias(node)) refuse(`*${node.source}`, node);
      else if (node.anchor) refuse(`&${node.anchor}`, node);
      else if (node.tag) refuse(node.tag.replace('tag:yaml.org,2002:', '!!'), node);
      if (isSeq(node)) for (const item of node.items) if (isScalar(item)) found.push(...judgeScalar(item));
    },
  });
  return isScalar(document.contents) ? [...found, ...judgeScalar(document.contents)] : found;
}

function judgeScalar({ type, value, tag, source = '', range }: Scalar): YamlProblem[] {
  if (tag) return [];
  if (type === 'QUOTE_DOUBLE') return escaped(String(value), range?.[0] ?? 0);
  if (type !== 'PLAIN' || source === '' || value instanceof Date) return [];
  const read = readAs(value, source);
  if (read === undefined) return [];
  return [
    {
      offset: range?.[0] ?? 0,
      found: `${source} without quotation marks, which ${read}`,
      expected: 'words in quotation marks, or a number in plain digits',
      remedy: remedyFor(value, source),
    },
  ];
}

function remedyFor(value: unknown, source: string): string {
  if (typeof value === 'string') return `Put it into quotation marks: ${quoteValue(source)}`;
  const instead = value === null ? 'Leave the field out' : `Write ${String(value)}`;
  return `${instead}; or, if it is meant as words, ${quoteValue(source)}.`;
}

function readAs(value: unknown, source: string): string | undefined {
  if (typeof value === 'number') return String(value) === source ? undefined : `is read as the number ${value}`;
  if (value === null) return 'is read as nothing';
  if (typeof value === 'boolean') return String(value) === source ? undefined : `is read as “${value}”`;
  const kind = typeof value === 'string' ? elsewhere.find(([pattern]) => pattern.test(source))?.[1] : undefined;
  return kind && `some programs read as ${kind}`;
}

/** What a backslash in quotation marks brings in that no text has on purpose. */
function escaped(value: string, offset: number): YamlProblem[] {
  return findOddCharacters(value).map((one) => {
    const { found, expected = '' } = explainOdd(one);
    return { offset, found: `${found}, written with a \\`, expected, remedy: 'Take it out, or write “\\\\” for a \\.' };
  });
}

function twice(name: string, key: Scalar): YamlProblem {
  return {
    offset: key.range?.[0] ?? 0,
    found: `the field “${name}” a second time`,
    remedy: 'A field stands only once in its place; delete one of the two.',
  };
}

/** `%YAML 1.1` changes how all that follows is read. */
function directives(yaml: string): YamlProblem[] {
  const line = /^%.*/.exec(yaml)?.[0];
  return line === undefined
    ? []
    : [{ offset: 0, found: `a setting for the reader of YAML: ${line}`, remedy: 'Delete the line.' }];
}

/** What YAML 1.1, which many programs still read, takes for something else than words. */
const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/, 'yes or no'],
  [/^[-+]?(?:0b[01_]+|0x[\da-fA-F_]+|\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)$/, 'a number'],
  [/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/, 'a number of seconds'],
];
