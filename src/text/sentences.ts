import { abbreviationsOf } from './abbreviations.ts';

/**
 * Cuts a passage into sentences, so that each can be cited by its own id.
 * Boundaries come from Unicode UAX #29 (`Intl.Segmenter`); a break after an abbreviation or an initial is taken back,
 * because a sentence cut in two would give a citation half a statement, while two sentences kept as one lose nothing.
 * Offsets are UTF-16 code units in `text`; surrounding white space belongs to no sentence.
 */
export function splitSentences(text: string, language: string): Span[] {
  const sentences: Span[] = [];
  let open: Span | undefined;
  for (const { index, segment } of segmenterFor(language).segment(text)) {
    open = open ? { start: open.start, end: index + segment.length } : { start: index, end: index + segment.length };
    const rest = text.slice(open.end);
    if (endsInAbbreviation(text.slice(open.start, open.end).trimEnd(), rest, language)) continue;
    sentences.push(open);
    open = undefined;
  }
  if (open) sentences.push(open);
  return sentences.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

function endsInAbbreviation(sentence: string, rest: string, language: string): boolean {
  if (rest.trim() === '') return false;
  if (initials.test(sentence)) return true;
  const { always, beforeNumber } = abbreviationsOf(language);
  const word = sentence.match(/([\p{L}\p{M}.]+)\.$/u)?.[1];
  if (word === undefined) return ordinal.test(sentence) && startsSmall.test(rest) && language.startsWith('de');
  return always.has(word) || (beforeNumber.has(word) && /^\s*\d/u.test(rest));
}

function trimSpan(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  return { start: start + (sentence.length - sentence.trimStart().length), end: start + sentence.trimEnd().length };
}

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })));
  return segmenter;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** `U.S.`, `J.`, `A. P.`: single capitals with full stops, at the end of what was cut. */
const initials = /(?:^|[\s("'“‘«„])(?:\p{Lu}\.[\s-]?)+$/u;
const ordinal = /(?:^|\s)\d{1,2}\.$/u;
const startsSmall = /^\s*\p{L}/u;

/** A stretch of a string: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}
