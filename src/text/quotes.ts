import type { Passage } from './passages.ts';

/**
 * Finds the one place a quote selector means (W3C Web Annotation's TextQuoteSelector, without its fuzziness):
 * a note that could mean two places means none. White space in the selector counts as a single space.
 */
export function findQuote(passages: Passage[], selector: QuoteSelector): QuotePlace {
  const { exact, prefix = '', suffix = '' } = foldSelector(selector);
  const found = passages.flatMap((passage) =>
    occurrences(passage.text, prefix + exact + suffix).map((start) => ({
      passage,
      start: start + prefix.length,
      end: start + prefix.length + exact.length,
    })),
  );
  const [place] = found;
  if (place && found.length === 1) return { status: 'found', ...place };
  if (place) return { status: 'ambiguous', passages: found.map(({ passage }) => passage.id) };
  return { status: 'missing', ...nearMiss(passages, exact) };
}

/** Every start of `words` in `text`, overlapping ones too. */
export function occurrences(text: string, words: string): number[] {
  if (words === '') return [];
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

/** The same words but for letter case, quotation marks, dashes or spaces: what an editor most often mistypes. */
function nearMiss(passages: Passage[], exact: string): { near?: { passage: string; words: string } } {
  const wanted = loosen(exact);
  for (const passage of passages) {
    const start = loosen(passage.text).indexOf(wanted);
    if (start !== -1) return { near: { passage: passage.id, words: passage.text.slice(start, start + exact.length) } };
  }
  return {};
}

/** Keeps the length, so that offsets stay true. */
function loosen(text: string): string {
  return text
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‘’‚′`]/g, "'")
    .replace(/[–—−‐‑]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
}

function foldSelector(selector: QuoteSelector): QuoteSelector {
  const fold = (text: string | undefined): string | undefined => text?.replace(/\s*\n\s*/g, ' ');
  return { exact: fold(selector.exact) ?? '', prefix: fold(selector.prefix), suffix: fold(selector.suffix) };
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
