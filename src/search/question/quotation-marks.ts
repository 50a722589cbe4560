/**
 * Where the words in quotation marks end that begin at an offset. Marks of all languages count, and marks inside others stand
 * for nothing: `"he said “no” to it"` is one phrase.
 * @returns nothing if the mark is not closed.
 */
export function findClosingMark(typed: string, opening: number): number | undefined {
  const mark = typed.charAt(opening);
  const closers = closersOf[mark] ?? '';
  let depth = 1;
  for (let at = opening + 1; at < typed.length; at++) {
    const sign = typed.charAt(at);
    if (insideHebrew(typed, at)) continue;
    if (closers.includes(sign) && !(mark !== '"' && looksOpening(typed, at))) depth--;
    else if (sign === mark || (closers.includes(sign) && sign in closersOf)) depth++;
    if (depth === 0) return at;
  }
  return undefined;
}

/** Whether a quotation mark stands at an offset; `צה"ל` has none. */
export function isQuotationMark(typed: string, at: number): boolean {
  return quotationMark.test(typed.charAt(at)) && !insideHebrew(typed, at);
}

/** A text without quotation marks. */
export function dropQuotationMarks(text: string): string {
  return text.replaceAll(new RegExp(quotationMark, 'g'), '');
}

/** In Hebrew the mark stands inside abbreviations, before the last letter. */
function insideHebrew(typed: string, at: number): boolean {
  return typed.charAt(at) === '"' && hebrewLetter.test(typed.charAt(at - 1)) && hebrewLetter.test(typed.charAt(at + 1));
}

function looksOpening(typed: string, at: number): boolean {
  return typed.charAt(at) in closersOf && /\s/.test(typed.charAt(at - 1)) && letterOrDigit.test(typed.charAt(at + 1));
}

/** What closes each mark: `„…“` and `“…”`, `«…»` and `»…«` are all somebody's way to write. */
const closersOf: Record<string, string> = {
  '"': '"',
  '＂': '＂',
  '“': '”',
  '”': '”',
  '‟': '”',
  '„': '“”',
  '⹂': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '〝': '〞〟',
};
const quotationMark = /["＂“”‟„⹂«»‹›「」『』《》〈〉〝〞〟]/;
const hebrewLetter = /\p{Script=Hebrew}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
