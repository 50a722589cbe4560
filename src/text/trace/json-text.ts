import type { TextPiece } from './html-text.ts';

/**
 * The texts in a JSON document (RFC 8259), such as one record of a collection: its strings without the names of fields,
 * each on lines of its own, as pieces that know where in the source they stand. What is no JSON is read as it stands.
 */
export function parseJsonText(source: string): TextPiece[] {
  if (!isJson(source)) return [{ text: source, start: 0, end: source.length }];
  const pieces: TextPiece[] = [];
  // Outside of strings JSON has no quotation marks.
  for (let start = source.indexOf('"'); start !== -1;) {
    const { pieces: string, end } = readString(source, start + 1);
    nameEnd.lastIndex = end + 1;
    if (!nameEnd.test(source)) {
      pieces.push({ text: '\n', start, end: start });
      for (const piece of string) pieces.push(piece);
      pieces.push({ text: '\n', start: end, end });
    }
    start = source.indexOf('"', end + 1);
  }
  return pieces;
}

/** Cuts a string at its escapes. */
function readString(source: string, start: number): { pieces: TextPiece[]; end: number } {
  const pieces: TextPiece[] = [];
  for (let at = start; ;) {
    special.lastIndex = at;
    const next = special.exec(source);
    const place = next?.index ?? source.length;
    if (at < place) pieces.push({ text: source.slice(at, place), start: at, end: place });
    if (!next || next[0] === '"') return { pieces, end: place };
    at = place + next[0].length;
    pieces.push({ text: String(JSON.parse(`"${next[0]}"`)), start: place, end: at });
  }
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

const special = /"|\\u[\da-f]{4}|\\./gi;
const nameEnd = /[ \t\r\n]*:/y;
