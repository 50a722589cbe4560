import { make } from '../ui/elements.ts';

/**
 * Tells a reader whose link was made for words that neither the page nor any version of it has: the browser would only
 * show the top of the page, as if nothing were wrong.
 * @param cited the fragment of the address, `p3~k4f7`, which nothing on the page answers to.
 */
export function tellUnknownPassage(cited: string): void {
  const [place = ''] = cited.split('~');
  const here = document.getElementById(place)?.closest('.passage, header');
  const says = here
    ? `The link you followed was made for other words than those of ${place} here, and no version kept has them.`
    : `The link you followed was made for a passage that this article does not have: ${place}.`;
  const told = make('p', { role: 'status', class: 'stray' }, says);
  (here ?? document.querySelector('.passages'))?.before(told);
  told.scrollIntoView();
}
