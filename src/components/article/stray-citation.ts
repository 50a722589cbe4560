import { make } from '../search/elements.ts';

/**
 * Tells a reader whose link was made for words that neither the page nor any version of it has: the browser would only
 * show the top of the page, as if nothing were wrong.
 */
export function tellStrayCitation(): void {
  const cited = location.hash.slice(1).split(':~:')[0] ?? '';
  const [place = '', mark] = cited.split('~');
  if (!mark || document.getElementById(cited)) return;
  const here = document.getElementById(place)?.closest('.passage, header');
  const says = here
    ? `The link you followed was made for other words than those of ${place} here, and no version kept has them.`
    : `The link you followed was made for a passage that this article does not have: ${place}.`;
  (here ?? document.querySelector('.passages'))?.before(make('p', { role: 'status', class: 'stray' }, says));
  here?.scrollIntoView();
}
