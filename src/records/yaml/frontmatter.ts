/**
 * Cuts a file into the facts between two lines `---` and the text below them.
 * @returns nothing if it does not begin with such a line or the second one is missing.
 */
export function splitFrontmatter(text: string): Frontmatter | undefined {
  const opening = /^---[ \t]*\n/.exec(text);
  if (!opening) return undefined;
  const fence = /^---[ \t]*(?:\n|(?![^]))/gm;
  fence.lastIndex = opening[0].length;
  const closing = fence.exec(text);
  if (!closing) return undefined;
  const yaml = text.slice(opening[0].length, closing.index);
  return { yaml, body: text.slice(fence.lastIndex), bodyLine: yaml.split('\n').length + 2 };
}

/** A file's two halves. */
export interface Frontmatter {
  /** The facts; they begin on line 2. */
  yaml: string;
  body: string;
  /** The line of the file the body begins on. */
  bodyLine: number;
}
