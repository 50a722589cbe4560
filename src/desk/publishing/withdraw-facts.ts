import { isMap, isScalar, parseDocument, type Pair, type Range } from 'yaml';
import { splitFrontmatter } from '../../records/yaml/frontmatter.ts';
import { fieldsOfWords } from '../../text/parts.ts';

/**
 * Takes the words out of an article's file and enters when and why. The facts that stay keep their bytes, comments
 * included.
 * @param text the file, which the check has found sound.
 */
export function withdrawFacts(text: string, { date, ground, says }: Entry): string {
  const yaml = splitFrontmatter(text)?.yaml ?? '';
  const { contents } = parseDocument(yaml);
  const facts = pairsOf(contents);
  const reliability = facts.get('reliability');
  const { notes, ...assessment } = Object.fromEntries(pairsOf(reliability?.value));
  // Nothing may be left of a group but its name.
  const noted = notes && Object.keys(assessment).length === 0 ? reliability : notes;
  const gone = [
    ...[...fieldsOfWords, 'entities', 'notices', 'proposed', 'withdrawn'].map((name) => facts.get(name)),
    noted,
  ];
  const kept = gone
    .flatMap((pair) => (pair ? [linesOf(pair, yaml)] : []))
    .toSorted(([a], [b]) => b - a)
    .reduce((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), yaml);
  const entry = `withdrawn:\n  date: ${JSON.stringify(date)}\n  ground: ${ground}\n  says: ${JSON.stringify(says.replace(/\s+/g, ' ').trim())}\n`;
  return `---\n${kept}${kept.endsWith('\n') ? '' : '\n'}${entry}---\n`;
}

/** From the line of a field's name to the end of its value's last line. */
function linesOf({ key, value }: Pair, yaml: string): [from: number, to: number] {
  const start = (key as { range: Range }).range[0];
  const end = (value as { range?: Range } | null)?.range?.[2] ?? start;
  const from = yaml.lastIndexOf('\n', start) + 1;
  const isLineEnd = end > from && yaml[end - 1] === '\n';
  return [from, isLineEnd ? end : yaml.indexOf('\n', end) + 1 || yaml.length];
}

function pairsOf(node: unknown): Map<string, Pair> {
  const items = isMap(node) ? node.items : [];
  return new Map(items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair as Pair]));
}

interface Entry {
  /** `YYYY-MM-DD`. */
  date: string;
  ground: string;
  says: string;
}
