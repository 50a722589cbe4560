/** What of a passage is within a range of the page. */
export function locateChoice(passage: HTMLElement, range: Range): string {
  const { textContent: text } = passage;
  return text.slice(
    offsetIn(passage, [range.startContainer, range.startOffset]),
    offsetIn(passage, [range.endContainer, range.endOffset]),
  );
}

/** How many characters of a passage stand before a point of the page; all or none for a point outside of it. */
export function offsetIn(passage: HTMLElement, [node, offset]: PagePoint): number {
  const range = document.createRange();
  range.selectNodeContents(passage);
  const place = range.comparePoint(node, offset);
  if (place < 0) return 0;
  if (place === 0) range.setEnd(node, offset);
  return range.toString().length;
}

/** A point between two characters or elements of the page. */
export type PagePoint = [node: Node, offset: number];
