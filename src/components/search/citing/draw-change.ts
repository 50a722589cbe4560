import type { Cited } from '../../../search/answer/address.ts';
import { sayChange } from '../../../search/shown/cited.ts';
import { make } from '../../ui/elements.ts';
import { searchVoice } from '../page-words.ts';

/** Says whether the answer is still what it was when somebody cited the search. */
export function drawChange(cited: Cited, now: Cited): HTMLElement {
  const voice = searchVoice();
  return make('p', {}, voice.words.search.wasCited({ change: sayChange(cited, now, voice) }));
}
