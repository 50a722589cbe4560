import type { Passage } from '../../text/passages.ts';
import { languageOf } from './cut-words.ts';

/**
 * Where names probably stand in a passage: words with a capital that do not begin a sentence or a quotation. Nothing in
 * headlines, which some languages print in capitals, in languages that write every noun so, and in scripts without case.
 */
export function guessNames({ text, role, sentences }: Passage, language: string): { start: number; end: number }[] {
  if (role === 'title' || role === 'heading' || capitalNouns.has(languageOf(language))) return [];
  return sentences.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(capitalised)]
      .filter(({ index }) => /[\p{L}\p{N}][^\p{L}\p{N}“„«‘"]*$/u.test(text.slice(start, start + index)))
      .map(({ 0: name, index }) => ({ start: start + index, end: start + index + name.length })),
  );
}

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}\p{M}]*(?:[.’'-]\p{Lu}[\p{L}\p{N}\p{M}]*)*/gu;
const capitalNouns = new Set(['de', 'lb']);
