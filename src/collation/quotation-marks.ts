/**
 * Finds what stands in quotation marks, of every script: “ ” „ “ « » » « ‹ › ‘ ’ ‚ ‘ ” ” " ' 「」 『』 〝〞 and nested ones.
 * An apostrophe is no mark; a mark that never closes opens nothing, unless the text goes on with an opening mark in the
 * next passage, as printers mark a quotation of several paragraphs.
 * @param goesOn whether the next passage begins with an opening mark, so that an open quotation reaches the end.
 * @returns spans in order of their start, marks excluded; offsets in UTF-16 code units.
 */
export function findQuotations(text: string, goesOn = false): QuotedSpan[] {
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
  return found
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a passage begins with a mark that opens a quotation. */
export function beginsQuoted(text: string): boolean {
  const mark = text.trimStart().charAt(0);
  return mark !== "'" && mark !== '’' && closers[mark] !== undefined;
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

/** Marks that look the same on both sides, or serve on either, tell by the space beside them. */
function mayOpen(text: string, at: number, mark: string): boolean {
  if (!twoSided.has(mark)) return true;
  return !isLetter(text.charAt(at - 1)) && /[^\s.,;:!?)\]]/u.test(text.charAt(at + 1));
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
