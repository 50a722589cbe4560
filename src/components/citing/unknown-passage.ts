import { make } from '../ui/elements.ts';
import { pageVoice } from '../ui/page-voice.ts';

/**
 * Tells a reader whose link was made for words that neither the page nor any version of it has: the browser would only
 * show the top of the page, as if nothing were wrong.
 * @param cited the fragment of the address, `p3~k4f7`, which nothing on the page answers to.
 */
export function tellUnknownPassage(cited: string): void {
  const [place = ''] = cited.split('~');
  const { citing } = pageVoice<'citing'>().words;
  const words = document.getElementById(place);
  const told = make(
    'p',
    { role: 'status', class: 'stray' },
    (words ? citing.otherWords : citing.noSuchPassage)({ place: place.replace(/^p(\d+).*/, '¶$1') }),
  );
  (words ?? document.querySelector('.passages'))?.before(told);
  told.scrollIntoView();
}
