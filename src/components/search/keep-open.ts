/** Draws something anew in a box; what was open of it stays so. */
export function keepOpen(box: HTMLElement, drawn: readonly (Element | undefined)[]): void {
  const wereOpen = [...box.querySelectorAll('details')].map(({ open }) => open);
  box.replaceChildren(...drawn.filter((one) => one !== undefined));
  for (const [place, details] of box.querySelectorAll('details').entries()) details.open = wereOpen[place] ?? false;
}
