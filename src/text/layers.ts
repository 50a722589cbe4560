/**
 * Lays spans over a text and nests them, without changing a character: joined, the leaves are the text.
 * Longer spans enclose shorter ones; where two cross, the one that starts later is cut at the end of the other.
 * For equal spans the order given decides, first outermost.
 */
export function layText<T extends LaidSpan>(text: string, spans: readonly T[]): Leaf<T>[] {
  const sorted = spans
    .filter(({ start, end }) => start < end && start >= 0 && end <= text.length)
    .map((span, order) => ({ span, order }))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.order - b.order);
  return nest(text, 0, text.length, sorted.map(({ span }) => ({ span, start: span.start, end: span.end, first: true })));
}

function nest<T>(text: string, from: number, to: number, pieces: Piece<T>[]): Leaf<T>[] {
  const leaves: Leaf<T>[] = [];
  let at = from;
  let queue = pieces;
  while (queue.length > 0) {
    const [outer, ...rest] = queue as [Piece<T>, ...Piece<T>[]];
    if (outer.start > at) leaves.push(text.slice(at, outer.start));
    const inner: Piece<T>[] = [];
    const after: Piece<T>[] = [];
    for (const piece of rest) {
      if (piece.start >= outer.end) after.push(piece);
      else if (piece.end <= outer.end) inner.push(piece);
      else {
        inner.push({ ...piece, end: outer.end });
        after.push({ ...piece, start: outer.end, first: false });
      }
    }
    leaves.push({ span: outer.span, first: outer.first, children: nest(text, outer.start, outer.end, inner) });
    at = outer.end;
    queue = after.toSorted((a, b) => a.start - b.start || b.end - a.end);
  }
  if (at < to) leaves.push(text.slice(at, to));
  return leaves;
}

interface Piece<T> {
  span: T;
  start: number;
  end: number;
  first: boolean;
}

export interface LaidSpan {
  start: number;
  end: number;
}

/** Plain text, or a span with what it encloses; `first` is false for the later pieces of a span that was cut. */
export type Leaf<T> = string | { span: T; first: boolean; children: Leaf<T>[] };
