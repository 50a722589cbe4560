import type { Fault } from '../../fault.ts';

/**
 * Finds what must not reach the parser. It reads what could be code with a parser of JavaScript, which a few thousand
 * brackets in a row bring down, and the whole program with it; and it takes minutes over what is long and nested enough.
 * @returns the faults, and the text without what they are about, so that what else is wrong can be told too; no text if
 * it had better not be parsed at all.
 */
export function scanText(text: string, file: string): { faults: Fault[]; harmless?: string } {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '') + 1;
  if (text.length > longest) return { faults: [{ file, line: first, ...tooLong(text.length) }] };
  const deep = lines.findIndex((line) => marks(line) > deepest);
  if (deep !== -1) return { faults: [{ file, line: deep + 1, ...tooDeep }] };
  const faults: Fault[] = [];
  const harmless = lines.map((line, index) => {
    const brace = line.search(openBrace);
    const isCode = beginsCode.test(line) && !continuesParagraph.test(lines[index - 1] ?? '');
    if (isCode) faults.push({ file, line: index + 1, ...importOrExport(line) });
    else if (brace !== -1) faults.push({ file, line: index + 1, ...judgeBrace(line, brace) });
    else if (footnoteMark.test(line)) faults.push({ file, line: index + 1, ...footnote });
    else if (line.includes(programName)) faults.push({ file, line: index + 1, ...nameOfProgram });
    // A space before it makes words of it.
    return (isCode ? ' ' : '') + line.replaceAll(openBrace, '\\{');
  });
  return { faults, harmless: harmless.join('\n') };
}

/** How an archivist writes what would be read as code. */
export const writeLiterally = 'Write “\\<” for “<” and “\\{” for “{” where they are meant as characters.';

/** How deep the parts of a dossier may stand within each other. */
export const deepest = 32;

export const tooDeep = {
  found: `lists, quoted blocks or components nested more than ${deepest} deep`,
  expected: 'a text that can be read',
  remedy: 'Take out the marks that are not meant: “>”, “-”, “*”, “+” or a number at the beginning of a line.',
};

export function importOrExport(line: string): Omit<Fault, 'file' | 'line'> {
  return {
    found: `“${cut(line.trim())}”`,
    expected: 'a text without import and export',
    remedy:
      '<Cite> and <Quote> are there without it; a sentence does not begin a paragraph with “import” or “export” in small letters.',
  };
}

export function expression(from: string): Omit<Fault, 'file' | 'line'> {
  const end = from.indexOf('}');
  return {
    found: `the expression “${cut(end === -1 ? from : from.slice(0, end + 1))}”`,
    expected: 'a text that runs no code',
    remedy: `Take it out. ${writeLiterally}`,
  };
}

function judgeBrace(line: string, at: number): Omit<Fault, 'file' | 'line'> {
  const fault = expression(line.slice(at));
  const expected = 'an attribute in quotation marks, such as at="article-id#p3"';
  return line[at - 1] === '=' ? { found: fault.found, expected } : fault;
}

function tooLong(length: number): Omit<Fault, 'file' | 'line'> {
  return {
    found: `a text of ${length.toLocaleString('en')} characters`,
    expected: `at most ${longest.toLocaleString('en')}`,
    remedy: 'Divide the story; a dossier is a few pages.',
  };
}

/** How many lists and quoted blocks a line opens at once. */
function marks(line: string): number {
  const opening = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/.exec(line)?.[0] ?? '';
  return opening.match(/>|[-*+]|\d+/g)?.length ?? 0;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const footnote = {
  found: 'the mark of a footnote, such as “[^1]”',
  expected: 'a text without footnotes',
  remedy: 'Say it in the sentence, or cite with <Cite at="…">words</Cite>.',
};

/** What the build calls the program that it makes of a dossier; it looks for it in that by its words. */
const programName = 'MDXContent';
const nameOfProgram = {
  found: `the word “${programName}”`,
  expected: 'words that the build does not take for its own',
  remedy: 'Write it in two words.',
};

/** Characters; fifty pages. */
const longest = 100_000;
/** Not one behind a backslash; a backslash behind a backslash is a character like any other. */
const openBrace = /(?<=(?<!\\)(?:\\\\)*)\{/g;
/** Other Markdown makes footnotes of it; here it would stand on the page as it is, or become a link to the first word. */
const footnoteMark = /(?<=(?<!\\)(?:\\\\)*)\[\^[^\]\s]+\]/;
/** Wider than the parser's rule: `import:` is words to it. */
const beginsCode = /^\uFEFF?(?:import|export)(?![\p{L}\p{N}])/u;
/** The second line of a paragraph may begin with any word. */
const continuesParagraph = /^[\p{L}\p{N}“”"‘’'(]/u;
