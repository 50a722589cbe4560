import { textSource } from '../../../schema/article/original-kinds.ts';
import { findLostLines } from '../../../text/markup/lost-lines.ts';
import { parseOriginal } from '../../../text/trace/originals.ts';
import type { Known } from '../known.ts';
import type { TextSubject } from './subject.ts';

/** Tells which paragraphs of an article look as if their lines should be kept, and which closed blocks have no end. */
export function noticeLostLines(
  { body, bodyLine, file, parts, passages }: TextSubject,
  { files }: Pick<Known, 'files'>,
): string[] {
  const read = parts.original && textSource(parts.original);
  const at = (line: number): string => `${file}, line ${bodyLine + line - 1}`;
  const open = passages.flatMap(({ role, text, line = 1 }) => {
    const [begin] = role === 'paragraph' || role === 'item' ? (/^::: (?:list|table|verse)\b/.exec(text) ?? []) : [];
    return begin === undefined
      ? []
      : [`${at(line)}: “${begin}” has no line “:::” of its own that ends it, so it is read as words.`];
  });
  const text = (): string => {
    const bytes = read && files.loadOriginal(read.file)?.bytes;
    return bytes ? parseOriginal(new TextDecoder(read.charset).decode(bytes), read.mediaType).text : '';
  };
  const lost = findLostLines(body, passages, text).map(
    ({ passage, line, kind }) =>
      `${at(line)}: the lines of ${passage} become one. If they are ${things[kind]}, write a line “::: ${kind}” before them and a line “:::” after them.`,
  );
  return [...open, ...lost];
}

const things = { list: 'the items of a list', table: 'the rows of a table', verse: 'lines of verse' } as const;
