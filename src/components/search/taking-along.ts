import { writeAddress, type Cited, type SearchAddress } from '../../search/answer/address.ts';
import { part } from '../ui/elements.ts';
import { drawCitedSearch } from './citing/draw-cited.ts';
import type { SearchPlace } from './draw-around.ts';
import { drawExports } from './exports/draw-exports.ts';
import { keepOpen } from './keep-open.ts';
import type { ReadHits } from './results/read-hits.ts';

/** Draws what a reader can take along of an answer: its citation, and files of what was found. Fetched when there is something to take. */
export function drawTaken(
  page: HTMLElement,
  address: SearchAddress,
  now: Cited,
  hits: ReadHits,
  place: SearchPlace,
): void {
  const { words, chosen } = address;
  const url = new URL(writeAddress({ ...address, cited: now }), place.page).href;
  const { archive } = place;
  const search = { archive, version: now.version ?? null, words, chosen, url, articles: now.articles };
  keepOpen(part(page, '.taken'), [
    drawCitedSearch(address, now, place),
    drawExports(now.articles, { search, site: place.page, readAll: (tell) => hits.readAll(tell) }),
  ]);
}
