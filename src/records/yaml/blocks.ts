/** Cuts facts into their fields by the lines alone, so that one that is broken does not hide what is wrong with the others. */
export function cutBlocks(yaml: string): FieldBlock[] {
  const blocks: FieldBlock[] = [];
  for (const [index, line] of yaml.split('\n').entries()) {
    const last = blocks.at(-1);
    if (last && (line === '' || continues.test(line))) last.end = index + 1;
    else if (!line.startsWith('#')) blocks.push({ name: nameOf(line), start: index, end: index + 1 });
  }
  return blocks;
}

/** The facts without some of their fields; every other line keeps its number. */
export function blankBlocks(yaml: string, blocks: readonly FieldBlock[]): string {
  const lines = yaml.split('\n');
  for (const { start, end } of blocks) lines.fill('', start, end);
  return lines.join('\n');
}

function nameOf(line: string): string {
  return /^["']?([^\s:"']+)["']?\s*:/.exec(line)?.[1] ?? '';
}

/** What is indented, an entry of a list and a bracket that closes one belong to the field above. */
const continues = /^(?:\s|-(?:\s|$)|[\]}])/;

/** The lines of a field, from 0; `end` is the first that is not its own any more. */
export interface FieldBlock {
  /** Empty if they do not begin with a name. */
  name: string;
  start: number;
  end: number;
}
