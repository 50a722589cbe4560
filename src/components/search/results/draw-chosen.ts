import { toggle, type SearchAddress } from '../../../search/answer/address.ts';
import type { Chosen } from '../../../search/answer/asked.ts';
import type { Told } from '../../../search/answer/service.ts';
import { sayTime } from '../../../search/shown/bars.ts';
import { make } from '../../ui/elements.ts';
import { askLink } from '../ask-link.ts';
import { searchVoice } from '../page-words.ts';

/** Everything a search is narrowed down by, each a link to the search without it. */
export function drawChosen({ facets: values }: Told, address: SearchAddress): HTMLElement[] {
  const voice = searchVoice();
  const { choice, facets, remove, undated } = voice.words.search;
  return Object.entries(address.chosen).flatMap(([key, ids]) =>
    ids.map((id) => {
      const name = key as keyof Chosen;
      const known =
        name === 'month' || name === 'day' ? sayTime(id, voice) : values[name]?.find(([one]) => one === id)?.[1];
      const what = choice({ facet: facets[name], value: id === 'undated' ? undated : (known ?? id) });
      const link = askLink(toggle(address, name, id), what);
      link.ariaLabel = remove({ what });
      return make('li', {}, link);
    }),
  );
}
