import type { Passage } from '../../text/passages.ts';
import type { Span } from '../../text/words/sentences.ts';
import { writeElement } from '../../text/markup/write-xml.ts';
import { writeText } from './write-text.ts';

/**
 * A stretch of a passage with its sentences, to the last character. A sentence that reaches beyond the stretch stands in
 * parts, of which the first has its id (TEI Guidelines, 17.1 and `att.fragmentable`).
 */
export function writeWords(
  { text, sentences }: Passage,
  { start, end }: Span,
  nameOf: (id: string) => string | undefined,
): string {
  const written: string[] = [];
  let at = start;
  for (const sentence of sentences) {
    const [from, to] = [Math.max(start, sentence.start), Math.min(end, sentence.end)];
    if (from >= to) continue;
    const [begins, ends] = [from === sentence.start, to === sentence.end];
    const name = begins ? { 'xml:id': nameOf(sentence.id), n: sentence.id } : {};
    const part = begins ? (ends ? undefined : 'I') : ends ? 'F' : 'M';
    written.push(
      writeText(text.slice(at, from)),
      writeElement('s', { ...name, part }, writeText(text.slice(from, to))),
    );
    at = to;
  }
  return [...written, writeText(text.slice(at, end))].join('');
}
