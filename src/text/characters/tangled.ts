/**
 * The first place of a text in Markdown that no outlet ever printed and that its reader would choke on: more quoted blocks within
 * each other, or more marks of emphasis in one paragraph, than a program can pair.
 */
export function findTangle(markdown: string): Tangle | undefined {
  let marks = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    const [leading = ''] = /^[> ]*/.exec(line) ?? [];
    const depth = leading.length > mostBlocks ? leading.replaceAll(' ', '').length : 0;
    if (depth > mostBlocks) return { kind: 'blocks', line: index + 1, count: depth };
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_[]/g)?.length ?? 0);
    if (marks > mostMarks) return { kind: 'marks', line: index + 1, count: marks };
  }
  return undefined;
}

/** Far more than any page has, and still few enough for a program to read at once and without running out of stack. */
const [mostBlocks, mostMarks] = [50, 2000];

/** What is too much, and where. */
export interface Tangle {
  kind: 'blocks' | 'marks';
  /** 1-based. */
  line: number;
  count: number;
}
