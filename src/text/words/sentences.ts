import { abbreviationsOf, type Abbreviations } from './abbreviations.ts';
import { must } from '../must.ts';

/**
 * Cuts a passage into sentences, so that each can be cited by its own id.
 * Boundaries come from Unicode UAX #29 (`Intl.Segmenter`). A break after an abbreviation or an initial, before a small
 * letter or before a closing credit in brackets is taken back, because a sentence cut in two would give a citation half
 * a statement, while two sentences kept as one lose nothing. What has no letter or digit is no sentence of its own.
 * Offsets are UTF-16 code units in `text`; surrounding white space belongs to no sentence.
 */
export function splitSentences(text: string, language: string): Span[] {
  const abbreviations = abbreviationsOf(language);
  const sentences: Span[] = [];
  let start = 0;
  let from = 0;
  for (const { index, segment } of segmenterFor(language).segment(text)) {
    const to = index + segment.length;
    const end = to < text.length ? to - openedAtEnd(segment) : to;
    const last = sentences.at(-1);
    const isWordless = !hasWord.test(text.slice(from, end));
    if (isWordless && last && start === from) {
      last.end = trimSpan(text, { start: last.start, end }).end;
      start = end;
    } else if (!isWordless && !goesOn(text, end, abbreviations)) {
      sentences.push(trimSpan(text, { start, end }));
      start = end;
    }
    from = end;
  }
  const rest = trimSpan(text, { start, end: text.length });
  return rest.start < rest.end ? [...sentences, rest] : sentences;
}

/** Opening brackets and quotation marks right after a full stop count as closing ones in UAX #29 (`。「`). */
function openedAtEnd(segment: string): number {
  return must(/[\p{Ps}\p{Pi}]*$/u.exec(segment.slice(-8)), 'every segment has an end')[0].length;
}

/** Whether a sentence that was cut at `end` goes on there. */
function goesOn(text: string, end: number, { always, beforeNumber, ordinals }: Abbreviations): boolean {
  const next = text.slice(end);
  const before = text.slice(Math.max(0, end - 40), end).trimEnd();
  if (small.test(next) || (/[」』]$/.test(before) && /^\p{Script=Hiragana}/u.test(next))) return true;
  if (credit.test(next)) return true;
  const lastWord = /[\p{L}\p{M}\p{N}.]*\.$/u.exec(before)?.[0] ?? '';
  if (initial.test(lastWord)) return true;
  if (ordinals && ordinal.test(lastWord) && /^\p{L}/u.test(next)) return true;
  const word = lastWord.slice(0, -1);
  const isIn = (set: Set<string>): boolean => set.has(word) || set.has(word.charAt(0).toLowerCase() + word.slice(1));
  return word !== '' && (isIn(always) || (isIn(beforeNumber) && /^\p{N}/u.test(next)));
}

function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).trimStart();
  return { start: end - words.length, end: end - words.length + words.trimEnd().length };
}

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })));
  return segmenter;
}

const segmenters = new Map<string, Intl.Segmenter>();

const hasWord = /[\p{L}\p{N}]/u;
/** Georgian has small letters only (its capitals are for headlines). */
const small = /^(?!\p{Script=Georgian})\p{Ll}/u;
/** `J.`, `U.S.`, `أ.`, `พ.ศ.`: a single capital, or a single letter where there are no capitals, with a full stop. */
const initial = /(?:^|\.)[\p{Lu}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Ethiopic}]\p{M}*\.$/u;
const ordinal = /^\d{1,2}\.$/;
/** `(AFP Photo)`: brackets to the end, with no sentence of their own within. */
const credit = /^[(（][^()（）]{0,200}[^()（）\s.!?…。！？؟।][)）]\s*$/u;

/** A stretch of a string: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}
