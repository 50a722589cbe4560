import { findRuns, readRun } from './find-runs.ts';
import { walkMarks } from './walk-marks.ts';

/**
 * Marks the words a search found, without touching the text (CSS Custom Highlight API), and takes them out of the address
 * bar, so that what is copied from there is the permanent link.
 */
export function markFoundWords(): void {
  const runs = new URLSearchParams(location.search).getAll('mark').map(readRun);
  history.replaceState(history.state, '', location.pathname + location.hash);
  if (!('highlights' in CSS)) return;
  const marks = [...document.querySelectorAll<HTMLElement>('[data-passage]')].flatMap((passage) =>
    markPassage(passage, runs),
  );
  if (marks.length === 0) return;
  CSS.highlights.set('found', new Highlight(...marks));
  walkMarks(marks);
}

/** Where a passage has the runs; a place may begin in one element and end in another, as a name does that is a link. */
function markPassage(passage: HTMLElement, runs: readonly string[][]): Range[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; from: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, from: text.length });
    text += node.nodeValue ?? '';
  }
  return findRuns(text, runs).flatMap(({ start, end }) => {
    const first = nodes.findLast(({ from }) => from <= start);
    const last = nodes.findLast(({ from }) => from < end);
    if (!first || !last) return [];
    const range = new Range();
    range.setStart(first.node, start - first.from);
    range.setEnd(last.node, end - last.from);
    return [range];
  });
}
