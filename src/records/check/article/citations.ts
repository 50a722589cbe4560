import type { Passage } from '../../../text/passages.ts';
import { sentenceText } from '../../../text/passages.ts';
import { findQuote, occurrences } from '../../../text/quotes.ts';
import { explainMarks } from './explain-marks.ts';
import type { Fault } from '../../fault.ts';
import type { Known } from '../known.ts';
import type { TextSubject } from './subject.ts';

/** Judges what other records cite of an article: that the place exists, and that the words stand there. */
export function checkCitations({ id: article, passages }: TextSubject, { uses }: Pick<Known, 'uses'>): Fault[] {
  if (passages.length === 0) return [];
  return (uses.get(article) ?? []).flatMap((use) => {
    const place = findPlace(passages, use.place);
    const { file, line, field } = use;
    if (!place) return [{ file, line, field, ...noSuchPlace(article, passages, use.place) }];
    const words = foldLines(use.words ?? '');
    if (words === '' || occurrences(place.text, words).length > 0) return [];
    return [{ file, line, field, ...notTheirWords(article, passages, place, words, use.place) }];
  });
}

/** Line breaks within words cited are those of the editor's file. */
function foldLines(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ').trim();
}

function findPlace(passages: readonly Passage[], place: string): CitedWords | undefined {
  const [, id, sentence] = /^([a-z]\d*)(s\d+)?$/.exec(place) ?? [];
  const passage = passages.find((one) => one.id === id);
  if (!passage) return undefined;
  if (sentence === undefined) return { passage, text: passage.text };
  const found = passage.sentences.find((one) => one.id === place);
  return found && { passage, text: sentenceText(passage, found) };
}

function noSuchPlace(article: string, passages: readonly Passage[], place: string): Omit<Fault, 'file'> {
  const passage = passages.find(({ id }) => place.startsWith(`${id}s`));
  const ids = passage ? passage.sentences.map(({ id }) => id) : passages.map(({ id }) => id);
  return {
    found: `${place} of ${article}, which does not exist`,
    expected: `one of ${ids.join(', ')}`,
    remedy: 'Count again on the page of the article, where every passage shows its number.',
  };
}

function notTheirWords(
  article: string,
  passages: readonly Passage[],
  { passage, text }: CitedWords,
  words: string,
  place: string,
): Omit<Fault, 'file'> {
  const near = findQuote([{ ...passage, text }], { exact: words });
  const elsewhere = placesOf(passages, words);
  return {
    found: `words that ${article}#${place} does not have: “${words}”`,
    expected: `words of “${cut(text)}”`,
    remedy:
      explainMarks([{ ...passage, text }], words) ??
      (near.status === 'missing' && near.near
        ? `It has: “${near.near.words}”. Copy them to the letter.`
        : elsewhere.length > 0
          ? `They stand in ${elsewhere.join(', ')}.`
          : 'Copy the words to the letter, or correct the place.'),
  };
}

function placesOf(passages: readonly Passage[], words: string): string[] {
  return passages.flatMap((passage) => {
    if (occurrences(passage.text, words).length === 0) return [];
    const sentence = passage.sentences.find((one) => sentenceText(passage, one).includes(words));
    return [sentence?.id ?? passage.id];
  });
}

function cut(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

interface CitedWords {
  passage: Passage;
  text: string;
}
