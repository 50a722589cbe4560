import { foldText } from './words/fold.ts';
import type { Passage } from './passages.ts';

/**
 * Finds the one place a quote selector means (W3C Web Annotation's TextQuoteSelector, without its fuzziness):
 * a note that could mean two places means none. Any white space is the same as a single space, and a letter is the
 * same however it is encoded; all else must stand to the letter.
 */
export function findQuote(passages: readonly Passage[], selector: QuoteSelector): QuotePlace {
  const wanted = foldSelector(selector);
  const found = passages.flatMap((passage) => {
    const { text, toSource } = foldPassage(passage);
    return occurrences(text, wanted.prefix + wanted.exact + wanted.suffix).map((at) => ({
      passage,
      ...toSource({ start: at + wanted.prefix.length, end: at + wanted.prefix.length + wanted.exact.length }),
    }));
  });
  const [place] = wanted.exact === '' ? [] : found;
  if (!place) return { status: 'missing', ...nearMiss(passages, wanted) };
  if (found.length > 1) return { status: 'ambiguous', passages: found.map(({ passage }) => passage.id) };
  return { status: 'found', ...place };
}

/** Every start of `words` in `text`, overlapping ones too. */
export function occurrences(text: string, words: string): number[] {
  if (words === '') return [];
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

/**
 * The same words but for letter case, quotation marks, dashes or spaces, which is what an editor most often mistypes;
 * or the very words, but between others than the selector says: then with what really stands around them.
 */
function nearMiss(passages: readonly Passage[], { prefix, exact, suffix }: Folded): Near {
  if (exact === '') return {};
  for (const passage of passages) {
    const { text, toSource } = foldPassage(passage);
    const loose = loosenPassage(passage);
    const around = loose.indexOf(loosen(prefix + exact + suffix));
    const alone = around === -1 ? loose.indexOf(loosen(exact)) : around + prefix.length;
    if (alone === -1) continue;
    const start = Math.max(0, alone - prefix.length);
    const end = Math.min(text.length, alone + exact.length + suffix.length);
    const near = toSource(around === -1 ? { start, end } : { start: alone, end: alone + exact.length });
    return { near: { passage: passage.id, words: passage.text.slice(near.start, near.end) } };
  }
  return {};
}

/** Once for each passage: an article may have a hundred thousand notes. */
function foldPassage(passage: Passage): ReturnType<typeof foldText> {
  const known = folded.get(passage);
  if (known) return known;
  const made = foldText(passage.text);
  folded.set(passage, made);
  return made;
}

function loosenPassage(passage: Passage): string {
  const known = loosened.get(passage);
  if (known !== undefined) return known;
  const made = loosen(foldPassage(passage).text);
  loosened.set(passage, made);
  return made;
}

const folded = new WeakMap<Passage, ReturnType<typeof foldText>>();
const loosened = new WeakMap<Passage, string>();

/** Keeps the length, so that offsets stay true. */
function loosen(text: string): string {
  return text
    .replace(/[“”„‟«»″＂]/g, '"')
    .replace(/[‘’‚‛′`´＇]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\p{Lu}\p{Lt}]/gu, (letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    );
}

/** White space at the ends of `exact` only parts it from what comes before and after; the last line break of YAML is none. */
function foldSelector({ exact, prefix = '', suffix = '' }: QuoteSelector): Folded {
  const words = exact.trim();
  const at = exact.indexOf(words);
  return {
    prefix: prefix && foldText(prefix + exact.slice(0, at)).text,
    exact: foldText(words).text,
    suffix: suffix && foldText(exact.slice(at + words.length) + suffix.replace(/\n$/, '')).text,
  };
}

interface Folded {
  prefix: string;
  exact: string;
  suffix: string;
}

interface Near {
  near?: { passage: string; words: string };
}

/** Words of an article and, where they stand more than once, what comes right before or after. */
export interface QuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export type QuotePlace =
  | { status: 'found'; passage: Passage; start: number; end: number }
  | { status: 'ambiguous'; passages: string[] }
  | { status: 'missing'; near?: { passage: string; words: string } };
