/**
 * Makes the links of each row (`data-stop`) one stop of the Tab key; the arrow keys lead from one to the next. Without it
 * every link is a stop. What opens below a heading stays as it is.
 */
class OneStopARow extends HTMLElement {
  connectedCallback(): void {
    for (const row of this.querySelectorAll<HTMLElement>('[data-stop]')) {
      for (const [index, one] of listStops(row).entries()) one.tabIndex = index === 0 ? 0 : -1;
      row.addEventListener('keydown', (event) => moveWithin(row, event));
      row.addEventListener('focusin', ({ target }) => target instanceof HTMLElement && stopAt(row, target));
    }
  }
}

function moveWithin(row: HTMLElement, event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = listStops(row).filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const here = stops.findIndex((one) => one === document.activeElement);
  if (here < 0) return;
  const isMirrored = getComputedStyle(row).direction === 'rtl';
  const places: Record<string, number> = {
    ArrowRight: here + (isMirrored ? -1 : 1),
    ArrowLeft: here + (isMirrored ? 1 : -1),
    Home: 0,
    End: stops.length - 1,
  };
  const next = stops[places[event.key] ?? Number.NaN];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Tab comes back to where the reader was. */
function stopAt(row: HTMLElement, target: HTMLElement): void {
  const stops = listStops(row);
  if (!stops.includes(target)) return;
  for (const one of stops) one.tabIndex = one === target ? 0 : -1;
}

/** Links and what opens something, but for links in what is opened. */
function listStops(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('a[href], summary')].filter(
    (one) => one.tagName === 'SUMMARY' || one.closest('details') === row.closest('details'),
  );
}

customElements.define('one-stop-a-row', OneStopARow);
