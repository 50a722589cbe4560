import { isScalar, visit, type Document, type YAMLError } from 'yaml';

/** Says in plain words what is wrong with a line of YAML and how to mend it. */
export function explainYamlError(
  error: YAMLError,
  yaml: string,
  document: Document,
  lineOf: LineOf,
): Omit<YamlProblem, 'offset'> & { line: number } {
  const [at] = error.pos;
  const explain = explanations[error.code];
  if (error.message.startsWith('Maximum call stack')) return { line: lineOf(at), ...tooDeep };
  if (error.message.startsWith('Missing closing')) return { line: lineOf(openingQuote(document, at)), ...unclosed };
  const rest = yaml.slice(at).split('\n', 1)[0] ?? '';
  if (yaml.startsWith('\t', yaml.lastIndexOf('\n', at - 1) + 1)) return { line: lineOf(at), ...tab };
  return { line: lineOf(at), ...(explain?.(rest) ?? { found: `broken YAML: ${error.message}`, remedy: quoteIt }) };
}

/** YAML notices a missing quotation mark only at the end of the file; an editor looks for its beginning. */
function openingQuote(document: Document, end: number): number {
  let opening = end;
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && node.range && node.range[0] <= end && end <= node.range[2]) opening = node.range[0];
    },
  });
  return opening;
}

const quoteIt = 'Put the whole value into quotation marks.';

const tab = { found: 'a tab at the beginning of the line', remedy: 'Indent with spaces.' };

const tooDeep = {
  found: 'groups or lists within each other, too many to be read',
  remedy: 'Take the brackets or hyphens out, or put the value into quotation marks.',
};

const unclosed = {
  found: 'a quotation mark that is never closed',
  remedy: "Close it; inside \"…\" a quotation mark is written \\\", inside '…' an apostrophe is written ''.",
};

/** By the parser's code; each is given the rest of the line from where the parser stopped. */
const explanations: Partial<Record<YAMLError['code'], (rest: string) => { found: string; remedy: string }>> = {
  TAB_AS_INDENT: () => tab,
  BLOCK_AS_IMPLICIT_KEY: () => ({
    found: 'a value with a colon in it, or a line that is not indented like its neighbours',
    remedy: quoteIt,
  }),
  MULTILINE_IMPLICIT_KEY: () => ({
    found: 'a line that is neither “field: value” nor part of a value',
    remedy: 'Add the name of the field, or indent the line.',
  }),
  UNEXPECTED_TOKEN: (rest) => ({
    found: `words after the value has ended: ${rest}`,
    remedy: "Inside \"…\" a quotation mark is written \\\", inside '…' an apostrophe is written ''.",
  }),
  BAD_SCALAR_START: (rest) => ({ found: `a value that begins with “${rest.slice(0, 1)}”`, remedy: quoteIt }),
  BAD_INDENT: () => ({
    found: 'a line that is not indented like its neighbours, or a list that is not closed',
    remedy: 'Indent it like its neighbours; close a list with “]”.',
  }),
  BAD_DQ_ESCAPE: () => ({
    found: 'a backslash that means nothing inside "…"',
    remedy: 'Write it twice, or put the value into single quotation marks.',
  }),
  MULTIPLE_DOCS: () => ({ found: 'a line “---” within the facts', remedy: 'Delete it: a file holds one record.' }),
  TAG_RESOLVE_FAILED: (rest) => ({ found: `a value that begins with “${/^\S*/.exec(rest)?.[0]}”`, remedy: quoteIt }),
};

/** What is wrong with a place of the YAML. */
export interface YamlProblem {
  offset: number;
  found: string;
  expected?: string;
  remedy: string;
}

/** The line of the file for an offset in the YAML. */
export type LineOf = (offset: number) => number;

/** The line of the file a field stands on, or of what it should stand in. */
export type Locate = (path: readonly PropertyKey[]) => number;
