import { parseLine, type Mark, type MarkedText } from '../markdown.ts';
import { escapeAddress, escapeWords, reference } from './escape-markdown.ts';

/**
 * Writes words and what is marked in them as Markdown, a line for each stretch up to a break. What `*` means hangs on its
 * neighbours: words with emphasis are read again, and written anew without what was misread.
 */
export function writeLines({ text: given, marks }: MarkedText): string[] {
  const text = given.replaceAll(/\r\n|[\r\n]/g, ' ').replaceAll('\0', '\uFFFD');
  let nested = nestMarks(text, marks);
  for (let round = nested.length > mostMarks ? mostRounds : 0; nested.some(isEmphasis); round++) {
    let wrong = -1;
    for (const manner of round < mostRounds ? manners : []) {
      const written = writeText(text, nested, manner);
      const misread = findMisread(written, text, nested);
      if (misread === undefined) return written.split(lineEnd);
      wrong = Math.max(wrong, misread);
    }
    const before = nested.findLastIndex((mark, index) => isEmphasis(mark) && index <= wrong);
    const dropped = before === -1 ? nested.findIndex(isEmphasis) : before;
    nested = nested.filter((mark, index) => !isEmphasis(mark) || (index !== dropped && round < mostRounds));
  }
  return writeText(text, nested, plain).split(lineEnd);
}

/** The marks in order, each beside or within the one before it, and of each kind one at a time. */
function nestMarks(text: string, marks: readonly Mark[]): Mark[] {
  const open: Mark[] = [];
  return marks
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((mark) => {
      while ((open.at(-1)?.end ?? Infinity) <= mark.start) open.pop();
      const cut = { ...mark, end: Math.min(mark.end, open.at(-1)?.end ?? text.length) };
      if (!isWritable(text, cut) || open.some(({ kind }) => kind === cut.kind)) return [];
      if (cut.kind !== 'break') open.push(cut);
      return [cut];
    });
}

/** A break stands between words, a link leads to the web. */
function isWritable(text: string, { start, end, ...mark }: Mark): boolean {
  if (mark.kind === 'break') return start > 0 && end < text.length && text.slice(start, end) === ' ';
  return start >= 0 && start < end && (mark.kind !== 'link' || /^https?:\/\//i.test(mark.href));
}

/** The place of the first mark that is read otherwise than it was meant; none if all is as it should be. */
function findMisread(written: string, text: string, marks: readonly Mark[]): number | undefined {
  const line = parseLine(written);
  const read = line.text === text ? line.marks : [];
  const misread = marks.findIndex((mark, index) => !isSame(mark, read[index]));
  return misread === -1 && read.length === marks.length ? undefined : misread;
}

function isSame(a: Mark, b: Mark | undefined): boolean {
  const isAlike = a.kind === b?.kind && a.start === b.start && a.end === b.end;
  return isAlike && (a.kind !== 'link' || b.kind !== 'link' || a.href === b.href);
}

function writeText(text: string, marks: readonly Mark[], manner: Manner): string {
  const [starting, ending] = [Map.groupBy(marks, ({ start }) => start), Map.groupBy(marks, ({ end }) => end)];
  const edges = [...new Set([0, text.length, ...starting.keys(), ...ending.keys()])].toSorted((a, b) => a - b);
  const references = findReferences(text, marks, manner);
  const closing = new Map<Mark, string>();
  const open = new Set<Mark>();
  let written = '';
  for (const [index, edge] of edges.entries()) {
    for (const mark of ending.get(edge)?.toReversed() ?? []) {
      written += closing.get(mark) ?? '';
      open.delete(mark);
    }
    for (const mark of starting.get(edge) ?? []) {
      const [before, after] = signsOf(mark, manner, closing.size);
      written += before;
      closing.set(mark, after);
      open.add(mark);
    }
    const kinds = new Set([...open].map(({ kind }) => kind));
    if (kinds.has('break')) continue;
    written += writeStretch(text, [edge, edges[index + 1] ?? edge], kinds.has('link'), references);
  }
  return written;
}

function signsOf(mark: Mark, manner: Manner, count: number): [before: string, after: string] {
  switch (mark.kind) {
    case 'break':
      return [lineEnd, ''];
    case 'link':
      return ['[', `](${escapeAddress(mark.href)})`];
    default: {
      const sign = manner.signs[count % manner.signs.length]?.[mark.kind] ?? '*';
      return [sign, sign];
    }
  }
}

/** A stretch without marks in it; only its first and its last character can be in need of a reference. */
function writeStretch(
  text: string,
  [start, end]: [number, number],
  isInLink: boolean,
  references: Set<number>,
): string {
  const first = start < end && references.has(start) ? characterAt(text, start) : '';
  const from = start + first.length;
  const last = from < end && references.has(startOfLast(text, end)) ? characterAt(text, startOfLast(text, end)) : '';
  const [before, after] = [first, last].map((one) => (one === '' ? '' : reference(one)));
  return `${before}${escapeWords(text, from, end - last.length, isInLink)}${after}`;
}

/**
 * Where characters are written as references: white space at the end of a line, and what would keep emphasis from being read.
 * No character above U+FFFF is punctuation to the reader, which goes by UTF-16.
 */
function findReferences(text: string, marks: readonly Mark[], { isCareful }: Manner): Set<number> {
  const breaks = marks.filter(({ kind }) => kind === 'break').flatMap(({ start, end }) => [start, end]);
  const blank = [0, text.length, ...breaks]
    .flatMap((at) => [at - 1, at])
    .filter((at) => /^[\s\uFEFF]$/.test(text[at] ?? ''));
  const emphases = isCareful ? marks.filter(isEmphasis) : [];
  const within = emphases.flatMap(({ start, end }) => [start, startOfLast(text, end)]);
  const around = emphases.flatMap(({ start, end }) => [startOfLast(text, start), end]);
  return new Set([
    ...blank,
    ...within.filter((at) => /^\s$/.test(characterAt(text, at))),
    ...around.filter((at) => /^(?:[^\s\p{P}\p{S}]|[^\0-\uFFFF])$/u.test(characterAt(text, at))),
  ]);
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Where the character begins that ends there. */
function startOfLast(text: string, end: number): number {
  return end - (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, end - 2), end)) ? 2 : 1);
}

function isEmphasis({ kind }: Mark): boolean {
  return kind === 'emphasis' || kind === 'strong';
}

const lineEnd = '\\\n';

/** Ways to write emphasis, the plainest first; the second of two that touch has the second signs. */
const plainSigns = { emphasis: '*', strong: '**' };
const otherSigns = { emphasis: '_', strong: '__' };
const mixedSigns = { emphasis: '_', strong: '**' };
const plain: Manner = { signs: [plainSigns], isCareful: false };
const manners: readonly Manner[] = [false, true].flatMap((isCareful) =>
  [[plainSigns], [mixedSigns], [plainSigns, otherSigns], [otherSigns, plainSigns]].map((signs) => ({
    signs,
    isCareful,
  })),
);
/** More is not what people wrote, and takes long to read: then the block is written without emphasis. */
const mostMarks = 1000;
const mostRounds = 20;

interface Manner {
  /** Taken in turn. */
  signs: readonly Record<'emphasis' | 'strong', string>[];
  /** Whether the characters beside emphasis are written as references where they would keep it from being read. */
  isCareful: boolean;
}
