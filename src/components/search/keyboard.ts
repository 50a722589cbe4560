/** Lets the arrow keys move between the box and the links to what was found, and `/` lead back to the box. */
export function followKeys(page: HTMLElement, box: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  page.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...page.querySelectorAll<HTMLElement>('[data-hit]')].filter((link) => link.checkVisibility());
    const at = event.target === box ? -1 : links.indexOf(event.target as HTMLElement);
    if (step === undefined || event.altKey || (at < 0 && event.target !== box)) return;
    const next = at + step < 0 ? box : links[at + step];
    if (!next || (next === box && event.target === box)) return;
    event.preventDefault();
    next.focus();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), select, textarea');
}
