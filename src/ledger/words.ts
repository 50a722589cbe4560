import { fingerprint } from '../text/fingerprint.ts';
import { sentenceText, type Passage } from '../text/passages.ts';
import { sha256Hex } from '../text/sha256.ts';
import { markForm, type PassageMark } from './form.ts';

/** What the ledger keeps of an article's words: a fingerprint of every passage, of each sentence in it and of its form. */
export function fingerprintPassages(passages: readonly Passage[]): PassageMark[] {
  return passages.map((passage) => ({
    place: passage.id,
    words: fingerprint(passage.text),
    sentences: passage.sentences.map((sentence) =>
      fingerprint(sentenceText(passage, sentence)).slice(0, sentenceLength),
    ),
    form: markForm(passage),
  }));
}

/** One mark for all words, links and numbers of an article. */
export function digestMarks(marks: readonly PassageMark[]): string {
  const lines = marks.map(({ place, words, sentences, form }) => [place, words, form, ...sentences].join(' '));
  return sha256Hex(lines.join('\n'));
}

/** One passage of a version of an article as a line of the ledger: `<article> v1 p3 <fingerprint> <sentence> <sentence>`. */
export function writeWords(article: string, version: number, { place, words, sentences }: PassageMark): string {
  return [article, `v${version}`, place, words, ...sentences].join(' ');
}

/** Reads such a line; nothing if it is none. What form the passage had stands in the line of its version. */
export function parseWords(
  line: string,
): { article: string; version: number; mark: Omit<PassageMark, 'form'> } | undefined {
  const [article, version, place, words, ...sentences] = line.split(' ');
  if (!article || !place || !words || !version || !/^v[1-9]\d*$/.test(version)) return undefined;
  return { article, version: Number(version.slice(1)), mark: { place, words, sentences } };
}

/** Forty bits: enough beside the eighty of the whole passage, and half the ledger. */
const sentenceLength = 8;
