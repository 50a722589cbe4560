import { blameField, findField, judgeValue } from './fields.ts';
import { dropQuotationMarks, findClosingMark, isQuotationMark } from './quotation-marks.ts';
import { readItems, readWords } from './read-words.ts';
import type { Place, Sign, Typed } from './signs.ts';

/** The pieces a question consists of, in order. */
export function readSigns(typed: Typed): Sign[] {
  const signs: Sign[] = [];
  let at = skipBlank(typed.text, 0);
  while (at < typed.text.length) {
    const sign = readSign(typed, at);
    signs.push(sign);
    at = skipBlank(typed.text, sign.end);
  }
  return signs;
}

function readSign(typed: Typed, start: number): Sign {
  const { text } = typed;
  const sign = text.charAt(start);
  if (sign === '(') return { kind: 'open', start, end: start + 1 };
  if (sign === ')') return { kind: 'close', start, end: start + 1 };
  if (isQuotationMark(text, start)) return readPhrase(typed, start);
  const end = endOfRun(text, start);
  const run = text.slice(start, end);
  if (isExclusion(text, start, run)) return readExclusion(typed, start);
  if (run === 'NOT') return { kind: 'not', start, end };
  if (run === 'OR') return { kind: 'or', start, end };
  if (run === 'AND') return { kind: 'words', words: [], start, end };
  const within = /^near\/(\d+)$/i.exec(run)?.[1];
  if (within !== undefined) return readNear(typed, { start, end }, Number(within));
  const name = /^(\p{L}+):/u.exec(run)?.[1];
  if (name !== undefined) return readField(typed, { start, end }, name);
  return readRun(typed, { start, end });
}

function readPhrase(typed: Typed, start: number): Sign {
  const closing = findClosingMark(typed.text, start);
  if (closing === undefined) typed.blame({ start, end: start + 1 }, 'markOpen');
  const end = closing === undefined ? typed.text.length : closing + 1;
  const items = readItems(typed, { start: start + 1, end: closing ?? end });
  const text = typed.text.slice(start, end);
  return {
    kind: 'phrase',
    start,
    end,
    phrase: items.length > 0 ? { kind: 'phrase', items, start, end, text } : undefined,
  };
}

/** A hyphen excludes what it stands directly before, if nothing stands directly before it; two are a dash. */
function isExclusion(text: string, start: number, run: string): boolean {
  return /^[-−](?![-−])/.test(run) && /^$|[\s(:]/.test(text.charAt(start - 1));
}

function readExclusion(typed: Typed, start: number): Sign {
  const place = { start, end: start + 1 };
  if (/^$|[\s)]/.test(typed.text.charAt(start + 1))) typed.blame(place, 'hyphenAlone');
  return { kind: 'not', ...place };
}

function readNear(typed: Typed, place: Place, within: number): Sign {
  if (within > widest) typed.blame(place, 'nearTooFar', { most: widest });
  return { kind: 'near', within, ...place };
}

function readField(typed: Typed, { start, end }: Place, name: string): Sign {
  const afterColon = start + name.length + 1;
  const field = findField(name);
  if (field === undefined) {
    if (afterColon < end || isQuotationMark(typed.text, afterColon) || typed.text.charAt(afterColon) === '(')
      blameField(typed, { start, end: afterColon }, name);
    return readRun(typed, { start, end });
  }
  if (field === 'title') {
    if (/^$|[\s)]/.test(typed.text.charAt(afterColon)))
      typed.blame({ start, end: afterColon }, 'fieldEmpty', { field });
    return { kind: 'title', start, end: afterColon };
  }
  const value = readValue(typed, afterColon);
  const place = { start, end: value.end };
  judgeValue(typed, place, field, value.text);
  return { kind: 'fact', field, value: value.text, ...place };
}

function readValue(typed: Typed, start: number): { text: string; end: number } {
  const isQuoted = isQuotationMark(typed.text, start);
  const closing = isQuoted ? findClosingMark(typed.text, start) : undefined;
  if (isQuoted && closing === undefined) typed.blame({ start, end: start + 1 }, 'markOpen');
  const end = closing === undefined ? (isQuoted ? typed.text.length : endOfRun(typed.text, start)) : closing + 1;
  const text = dropQuotationMarks(typed.text.slice(start, end)).trim().replaceAll(/\s+/g, ' ');
  return { text, end };
}

function readRun(typed: Typed, { start, end }: Place): Sign {
  const isExact = typed.text.charAt(start) === '=';
  const words = readWords(typed, { start: isExact ? start + 1 : start, end }, isExact);
  return { kind: 'words', words, start, end };
}

/** Where what is written together ends: at white space but for the one in `2 500`, at a bracket or a quotation mark. */
function endOfRun(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[()]/.test(text.charAt(at)) && !isQuotationMark(text, at)) {
    if (/\s/.test(text.charAt(at)) && !groupsDigits(text, at)) break;
    at++;
  }
  return at;
}

function groupsDigits(text: string, at: number): boolean {
  return (
    /[\u00A0\u2009\u202F]/.test(text.charAt(at)) && /\d$/.test(text.slice(0, at)) && /^\d{3}/.test(text.slice(at + 1))
  );
}

function skipBlank(text: string, start: number): number {
  return start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
}

/** As wide as a long passage. */
const widest = 100;
