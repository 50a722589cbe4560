import { make } from '../../ui/elements.ts';
import { pageVoice } from '../../ui/page-voice.ts';
import style from './walk-marks.css?inline';

/** Lets a reader go from mark to mark, by buttons or by the keys n and p, until the marks are cleared. */
export function walkMarks(marks: readonly Range[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const says = pageVoice<'marks'>().words.marks;
  const [previous, next, clear] = [says.previous, says.next, says.clear].map((label) =>
    make('button', { type: 'button' }, label),
  );
  const place = make('span', { role: 'status' });
  const bar = make('aside', { class: 'found-marks', 'aria-label': says.found });
  if (!previous || !next || !clear) return;
  previous.setAttribute('aria-keyshortcuts', 'p');
  next.setAttribute('aria-keyshortcuts', 'n');
  bar.append(previous, place, next, clear);

  let at = firstFrom(marks);
  const show = (): void => {
    const mark = marks[at];
    if (!mark) return;
    const current = new Highlight(mark);
    // Drawn over the other, which it is one of.
    current.priority = 1;
    CSS.highlights.set('found-current', current);
    place.textContent = says.place({ number: at + 1, count: marks.length });
  };
  const step = (by: 1 | -1): void => {
    at = (at + by + marks.length) % marks.length;
    show();
    bringIntoView(marks[at]);
  };
  const keys = new AbortController();
  document.addEventListener(
    'keydown',
    (event) => {
      const by = ({ n: 1, p: -1 } as const)[event.key];
      if (!by || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      step(by);
    },
    { signal: keys.signal },
  );
  previous.addEventListener('click', () => step(-1));
  next.addEventListener('click', () => step(1));
  clear.addEventListener('click', () => {
    keys.abort();
    bar.remove();
    CSS.highlights.delete('found');
    CSS.highlights.delete('found-current');
    document.querySelector('main')?.focus({ preventScroll: true });
  });
  document.body.append(bar);
  show();
}

/** The first mark in or after the passage that the address names; else the first of all. */
function firstFrom(marks: readonly Range[]): number {
  const passage = document.getElementById(location.hash.slice(1));
  if (!passage) return 0;
  const beginning = new Range();
  beginning.setStart(passage, 0);
  const found = marks.findIndex((mark) => mark.compareBoundaryPoints(Range.START_TO_START, beginning) >= 0);
  return Math.max(0, found);
}

/** Leaves the page where it is if the mark is well in view already. */
function bringIntoView(mark: Range | undefined): void {
  const { top = 0, bottom = 0 } = mark?.getBoundingClientRect() ?? {};
  if (top < innerHeight * 0.1 || bottom > innerHeight * 0.8)
    scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)
  );
}
