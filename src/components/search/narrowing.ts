import type { SearchAddress } from '../../search/answer/address.ts';
import type { Told } from '../../search/answer/service.ts';
import { layBars } from '../../search/shown/bars.ts';
import { part } from '../ui/elements.ts';
import { drawFacets } from './facets/draw-facets.ts';
import { searchVoice } from './page-words.ts';
import { drawBars } from './timeline/draw-bars.ts';

/** Draws what a search can be narrowed down by. Fetched when something was found, which is shown first. */
export function drawNarrowing(page: HTMLElement, { facets, months, days }: Told, address: SearchAddress): void {
  const bars = drawBars(layBars(months, days, searchVoice()), address);
  part(page, '.time').replaceChildren(...(bars ? [bars] : []));
  drawFacets(part(page, '.lists'), facets, address.chosen);
}
