import { isMap, isScalar, isSeq, parseDocument, stringify, type Pair, type Range } from 'yaml';
import { splitFrontmatter } from '../../records/yaml/frontmatter.ts';

/**
 * Counts up the version of an article's file and enters the reason among its corrections. All the rest of the file,
 * comments included, keeps its bytes.
 * @param text the file, which the check has found sound.
 */
export function reviseFacts(text: string, { version, date, says, by }: Correction): string {
  const yaml = splitFrontmatter(text)?.yaml ?? '';
  const start = text.indexOf(yaml, text.indexOf('\n') + 1);
  const pairs = pairsOf(yaml);
  const entry = `- version: ${version}\n  date: ${JSON.stringify(date)}\n  says: ${quoteLine(says)}\n${by ? `  by: ${by}\n` : ''}`;
  return [...editCorrections(yaml, pairs.get('corrections'), entry), editVersion(yaml, pairs.get('version'), version)]
    .toSorted((a, b) => b.at - a.at)
    .reduce((whole, { at, length, put }) => whole.slice(0, start + at) + put + whole.slice(start + at + length), text);
}

function editVersion(yaml: string, pair: Pair | undefined, version: number): Edit {
  const [from, to] = rangeOf(pair) ?? [];
  if (from !== undefined && to !== undefined) return { at: from, length: to - from, put: `${version}` };
  return { at: yaml.length, length: 0, put: `${lineEnd(yaml)}version: ${version}\n` };
}

function editCorrections(yaml: string, pair: Pair | undefined, entry: string): Edit[] {
  const list = isSeq(pair?.value) ? pair.value : undefined;
  const last = list && !list.flow ? list.items.at(-1) : undefined;
  const [from, , end] = (last as { range?: Range } | undefined)?.range ?? [];
  if (from !== undefined && end !== undefined) {
    const dash = yaml.lastIndexOf('-', from);
    const indent = ' '.repeat(dash - (yaml.lastIndexOf('\n', dash) + 1));
    const kept = yaml.slice(0, end);
    return [{ at: end, length: 0, put: `${kept.endsWith('\n') ? '' : '\n'}${entry.replace(/^(?=.)/gm, indent)}` }];
  }
  const block = `corrections:\n${entry.replace(/^(?=.)/gm, '  ')}`;
  const key = (pair?.key as { range?: Range } | undefined)?.range?.[0];
  const flowEnd = rangeOf(pair)?.[2];
  if (key !== undefined && flowEnd !== undefined)
    return [{ at: key, length: flowEnd - key, put: `${writeFlow(list?.toJSON(), block)}` }];
  return [{ at: yaml.length, length: 0, put: `${lineEnd(yaml)}${block}` }];
}

/** A list written between brackets is written out, with the new entry last. */
function writeFlow(entries: unknown, block: string): string {
  if (!Array.isArray(entries) || entries.length === 0) return block;
  const before = stringify({ corrections: entries }, { lineWidth: 0 });
  return `${before}${block.slice(block.indexOf('\n') + 1)}`;
}

function pairsOf(yaml: string): Map<string, Pair> {
  const { contents } = parseDocument(yaml);
  const items = isMap(contents) ? contents.items : [];
  return new Map(items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair as Pair]));
}

function rangeOf(pair: Pair | undefined): Range | undefined {
  return (pair?.value as { range?: Range } | undefined)?.range;
}

/** A text on one line; JSON's quotation is YAML's too. */
function quoteLine(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' ').trim());
}

function lineEnd(yaml: string): string {
  return yaml === '' || yaml.endsWith('\n') ? '' : '\n';
}

interface Edit {
  at: number;
  length: number;
  put: string;
}

/** What is entered for a new version. */
interface Correction {
  version: number;
  /** `YYYY-MM-DD`. */
  date: string;
  says: string;
  /** Nothing if it was the archive. */
  by?: 'outlet' | undefined;
}
