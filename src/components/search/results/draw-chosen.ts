import { toggle, type SearchAddress } from '../../../search/answer/address.ts';
import { facets, type Chosen } from '../../../search/answer/asked.ts';
import type { Told } from '../../../search/answer/service.ts';
import { capitalize, openStates } from '../../../schema/states.ts';
import { sayMonth } from '../../../search/shown/bars.ts';
import { askLink } from '../ask-link.ts';
import { pageVoice } from '../../ui/page-voice.ts';
import { make } from '../../ui/elements.ts';

/** Everything a search is narrowed down by, each a link to the search without it. */
export function drawChosen({ facets: values }: Told, address: SearchAddress): HTMLElement[] {
  const voice = pageVoice<'dates'>();
  return Object.entries(address.chosen).flatMap(([key, ids]) =>
    ids.map((id) => {
      const name = key as keyof Chosen;
      const known = name === 'month' ? sayMonth(id, voice) : values[name]?.find(([one]) => one === id)?.[1];
      const label = id === 'undated' ? capitalize(openStates.undated.label) : (known ?? id);
      const says = `${name === 'month' ? 'Month' : facets[name]}: ${label}`;
      const link = askLink(toggle(address, name, id), says);
      link.ariaLabel = `Remove ${says}`;
      return make('li', {}, link);
    }),
  );
}
