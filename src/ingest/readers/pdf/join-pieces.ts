/**
 * Joins the pieces of text of a page to stretches of lines, as they follow one another in the PDF. A gap that is wider than
 * any space between words parts two stretches: they may stand in two columns.
 */
export function joinPieces(pieces: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Piece[] = [];
  const close = (): void => {
    const stretch = writeStretch(open);
    if (stretch.text !== '') stretches.push(stretch);
    open = [];
  };
  for (const piece of pieces) {
    const last = open.findLast(({ text }) => text.trim() !== '');
    if (last && piece.text.trim() !== '' && !isSameLine(last, piece)) close();
    open.push(piece);
    if (piece.endsLine) close();
  }
  close();
  return stretches;
}

function isSameLine(last: Piece, piece: Piece): boolean {
  const size = Math.max(last.size, piece.size);
  return Math.abs(last.base - piece.base) <= 0.5 * size && gapBetween(last, piece) < 1.5 * size;
}

/** What is between two pieces, whichever stands first; less than nothing if they overlap. */
function gapBetween(a: Piece, b: Piece): number {
  return Math.max(a.start - b.end, b.start - a.end);
}

function writeStretch(pieces: readonly Piece[]): Stretch {
  const printed = pieces.filter(({ text }) => text.trim() !== '');
  const isRightToLeft = printed.filter((piece) => piece.isRightToLeft).length > printed.length / 2;
  // The size of most of the text: a raised number of a note is small.
  const main = printed.toSorted((a, b) => b.text.length - a.text.length)[0];
  return {
    text: writeText(isRightToLeft ? turnRound(pieces) : pieces),
    start: Math.min(...printed.map(({ start }) => start)),
    end: Math.max(...printed.map(({ end }) => end)),
    base: main?.base ?? 0,
    size: main?.size ?? 0,
    isRightToLeft,
  };
}

function writeText(pieces: readonly Piece[]): string {
  let text = '';
  let last: Piece | undefined;
  for (const piece of pieces) {
    const isPrinted = piece.text.trim() !== '';
    if (last && isPrinted && gapBetween(last, piece) > 0.2 * piece.size && !/\s$/.test(text) && !/^\s/.test(piece.text))
      text += ' ';
    text += piece.text;
    if (isPrinted) last = piece;
  }
  // Letters as fonts have them (ﬁ, ﻌ) are the letters they were set for.
  return text
    .replaceAll(/[\uFB00-\uFB06\uFB1D-\uFDFB\uFE70-\uFEFC]/g, (letter) => letter.normalize('NFKC'))
    .replaceAll(/[ \t\u00A0]+/g, ' ')
    .trim();
}

/** A line that is read from the right, from its right end; numbers and Latin words in it run from the left all the same. */
function turnRound(pieces: readonly Piece[]): Piece[] {
  const turned: Piece[] = [];
  let left: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => b.start - a.start)) {
    const runsLeft = !piece.isRightToLeft && /[\p{L}\p{N}]/u.test(piece.text);
    const isBetween = left.length > 0 && !piece.isRightToLeft;
    if (runsLeft || isBetween) left.unshift(piece);
    else {
      turned.push(...left, piece);
      left = [];
    }
  }
  return [...turned, ...left];
}

/** A piece of text where a PDF puts it; lengths in points, from the lower left. */
export interface Piece {
  text: string;
  start: number;
  end: number;
  /** The line it stands on. */
  base: number;
  /** The size of its letters. */
  size: number;
  isRightToLeft: boolean;
  /** Whether it is printed along another direction than most of a page. */
  isTurned: boolean;
  /** Whether the reader of the PDF took the line to end here. */
  endsLine: boolean;
}

/** What stands in one line without a wide gap. */
export type Stretch = Omit<Piece, 'isTurned' | 'endsLine'>;
