import { isMap, isScalar, parseDocument, type Pair, type Range } from 'yaml';
import { splitFrontmatter } from '../../records/yaml/frontmatter.ts';
import { writeFacts } from './write-facts.ts';

/**
 * Sets fields among the facts of a record: each where it stands, a new one at the end; all the rest of the file, comments
 * included, keeps its bytes.
 * @param text the file, which the check has found sound.
 * @param wanted what each field is to be; nothing if it is to go.
 */
export function setFacts(text: string, wanted: Readonly<Record<string, unknown>>): string {
  const yaml = splitFrontmatter(text)?.yaml ?? '';
  const start = text.indexOf('\n') + 1;
  const pairs = pairsOf(yaml);
  const edits = Object.entries(wanted).flatMap(([field, value]): Edit[] => {
    const pair = pairs.get(field);
    const put = value === undefined ? '' : writeFacts({ [field]: value });
    if (!pair) return put === '' ? [] : [{ from: yaml.length, to: yaml.length, put }];
    const [from, to] = linesOf(pair, yaml);
    return [{ from, to, put }];
  });
  const isCut = yaml !== '' && !yaml.endsWith('\n');
  // What is put at the end is put in the order it was asked for.
  return edits
    .toReversed()
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (whole, { from, to, put }) =>
        whole.slice(0, start + from) + (isCut && from === yaml.length ? '\n' : '') + put + whole.slice(start + to),
      text,
    );
}

/** From the line of a field’s name to the last line of its value; comments behind it stay. */
function linesOf({ key, value }: Pair, yaml: string): [from: number, to: number] {
  const start = (key as { range: Range }).range[0];
  const end = (value as { range?: Range } | null)?.range?.[1] ?? start;
  const kept = yaml.slice(0, end).trimEnd().length;
  const lineEnd = yaml.indexOf('\n', Math.max(kept, start));
  return [yaml.lastIndexOf('\n', start) + 1, lineEnd === -1 ? yaml.length : lineEnd + 1];
}

function pairsOf(yaml: string): Map<string, Pair> {
  const { contents } = parseDocument(yaml);
  const items = isMap(contents) ? contents.items : [];
  return new Map(items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair as Pair]));
}

interface Edit {
  from: number;
  to: number;
  put: string;
}
