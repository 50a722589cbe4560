import type { Span } from '../../text/words/sentences.ts';

/**
 * Finds what stands in quotation marks, of every script: “ ” „ “ « » » « ‹ › ‘ ’ ‚ ‘ ” ” " ' 「」 『』 〝〞 and nested ones.
 * An apostrophe is no mark. A mark that never closes reaches the end where the text goes on with an opening mark in the
 * next passage, as printers mark a quotation of several paragraphs; else, if it can do nothing but open, the end of its sentence,
 * since captures lose closing marks; else it opens nothing.
 * @param goesOn whether the next passage begins with an opening mark.
 * @param sentences where the sentences of the text are; without them a mark that never closes opens nothing.
 * @returns spans in order of their start, marks excluded; offsets in UTF-16 code units.
 */
export function findQuotations(text: string, goesOn = false, sentences: readonly Span[] = []): QuotedSpan[] {
  const open: { mark: string; at: number }[] = [];
  const found: QuotedSpan[] = [];
  for (const { 0: mark, index } of text.matchAll(anyMark)) {
    if (isApostrophe(text, index, mark, open)) continue;
    const closing = open.findLastIndex(
      (one) => closers[one.mark]?.includes(mark) === true && mayClose(text, index, mark),
    );
    if (closing !== -1) {
      const { at, mark: opener } = open[closing] ?? { at: index, mark };
      open.length = closing;
      found.push({ start: at + opener.length, end: index, depth: closing, isOpen: false });
    } else if (closers[mark] && mayOpen(text, index, mark)) open.push({ mark, at: index });
  }
  const [outermost] = open;
  if (outermost && goesOn) found.push({ start: outermost.at + 1, end: text.length, depth: 0, isOpen: true });
  const lost = outermost && !goesOn && mayLoseEnd(text, outermost) ? endOfLost(outermost.at, found, sentences) : 0;
  if (outermost && lost > 0) found.push({ start: outermost.at + 1, end: lost, depth: 0, isOpen: false });
  return found
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a passage begins with a mark that opens a quotation. */
export function beginsQuoted(text: string): boolean {
  const mark = text.trimStart().charAt(0);
  if (mark === "'") return /^\s*'\p{Lu}/u.test(text);
  return mark !== '’' && closers[mark] !== undefined;
}

/** Whether a mark that was not closed opens a quotation: a single one may be a turned apostrophe, one before a space may close. */
function mayLoseEnd(text: string, { mark, at }: { mark: string; at: number }): boolean {
  return /[“„«「『〝]/u.test(mark) && isLetter(text.charAt(at + 1));
}

/** Where a quotation that opens at `at` and whose end is lost may end; 0 where a later quotation begins in its sentence. */
function endOfLost(at: number, found: readonly QuotedSpan[], sentences: readonly Span[]): number {
  const { end } = sentences.find((sentence) => sentence.start <= at && sentence.end > at) ?? { end: 0 };
  return found.some((span) => span.start > at && span.start < end) ? 0 : end;
}

/** Between letters, or after a plural's s where a later mark can close; at the end of a word where nothing is open. */
function isApostrophe(text: string, at: number, mark: string, open: { mark: string }[]): boolean {
  if (mark !== "'" && mark !== '’') return false;
  const before = isLetter(text.charAt(at - 1));
  const after = isLetter(text.charAt(at + 1));
  if (before && after) return true;
  const opener = open.findLast((one) => closers[one.mark]?.includes(mark));
  if (!opener)
    return before || mark === '’' || /^\d\d?s?\b|^(?:tis|twas|em|cause|til)\b/i.test(text.slice(at + 1, at + 7));
  if (!/s/i.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  return new RegExp(`[\\p{L}\\p{P}]${mark}(?![\\p{L}\\p{N}])`, 'u').test(text.slice(at + 1));
}

/** Marks that look the same on both sides, or serve on either, tell by the space beside them; Arabic prefixes set none. */
function mayOpen(text: string, at: number, mark: string): boolean {
  if (!twoSided.has(mark)) return true;
  const before = text.charAt(at - 1);
  return (
    (!isLetter(before) || (mark === '"' && /\p{Script=Arabic}/u.test(before))) &&
    /[^\s.,;:!?)\]]/u.test(text.charAt(at + 1))
  );
}

function mayClose(text: string, at: number, mark: string): boolean {
  if (!twoSided.has(mark)) return true;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return !/[\s([]/u.test(before) || !isLetter(after);
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character);
}

/** What may close each mark that opens. German closes with what English opens with; Swedish sets one mark for both. */
const closers: Record<string, string> = {
  '“': '”"',
  '„': '“”"',
  '”': '”',
  '"': '"',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’',
  '‚': '‘’',
  '’': '’',
  "'": "'",
  '「': '」',
  '『': '』',
  '｢': '｣',
  '〝': '〞〟',
};
const twoSided = new Set(['"', "'", '＂', '”', '’', '»', '›']);
const anyMark = /[“„”"＂«»‹›‘‚’'「」『』｢｣〝〞〟]/gu;

export interface QuotedSpan {
  start: number;
  end: number;
  /** 0 for the outermost. */
  depth: number;
  /** Whether it goes on in the next passage. */
  isOpen: boolean;
}
