/**
 * Lays spans over a text and nests them, without changing a character: joined, the leaves are the text.
 * Longer spans enclose shorter ones; where two cross, the one that starts later is cut at the end of the other.
 * For equal spans the order given decides, first outermost. Spans that are empty or not within the text are left out.
 */
export function layText<T extends LaidSpan>(text: string, spans: readonly T[]): Leaf<T>[] {
  const pieces = spans
    .filter(({ start, end }) => start < end && start >= 0 && end <= text.length)
    .map((span, order) => ({ span, start: span.start, end: span.end, order, first: true }))
    .toSorted(inOrder)
    .toReversed();
  const root: Open<T> = { end: text.length, children: [] };
  const open = [root];
  let at = 0;
  const writeUntil = (offset: number): void => {
    if (at < offset) open.at(-1)?.children.push(text.slice(at, offset));
    at = Math.max(at, offset);
  };
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last && last !== root && last.end <= offset; last = open.at(-1)) {
      writeUntil(last.end);
      open.pop();
    }
  };
  for (let piece = pieces.pop(); piece; piece = pieces.pop()) {
    closeUntil(piece.start);
    writeUntil(piece.start);
    const outer = open.at(-1) ?? root;
    const end = Math.min(piece.end, outer.end);
    if (end < piece.end) putBack(pieces, { ...piece, start: end, first: false });
    const leaf = { span: piece.span, first: piece.first, last: end === piece.end, children: [] };
    outer.children.push(leaf);
    open.push({ end, children: leaf.children });
  }
  closeUntil(text.length);
  writeUntil(text.length);
  return root.children;
}

function inOrder<T>(a: Piece<T>, b: Piece<T>): number {
  return a.start - b.start || b.end - a.end || a.order - b.order;
}

/** Puts what is left of a cut span where it is due; the last piece is the next. */
function putBack<T>(pieces: Piece<T>[], rest: Piece<T>): void {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(pieces[middle] ?? rest, rest) > 0) low = middle + 1;
    else high = middle;
  }
  pieces.splice(low, 0, rest);
}

interface Open<T> {
  end: number;
  children: Leaf<T>[];
}

interface Piece<T> {
  span: T;
  start: number;
  end: number;
  order: number;
  first: boolean;
}

export interface LaidSpan {
  start: number;
  end: number;
}

/** Plain text, or a span with what it encloses; of a span that was cut, one piece is the first and one the last. */
export type Leaf<T> = string | { span: T; first: boolean; last: boolean; children: Leaf<T>[] };
