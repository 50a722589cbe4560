/** Where there is room beside the articles found, what narrows them down is always open. */
export function openOnWideScreens(facets: HTMLDetailsElement): void {
  const wide = matchMedia('(width >= 60rem)');
  const follow = (): void => {
    facets.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
}
