import { writeAddress, type Cited, type SearchAddress } from '../../search/answer/address.ts';
import type { Told } from '../../search/answer/service.ts';
import { layBars } from '../../search/shown/bars.ts';
import { part } from '../ui/elements.ts';
import { drawFaults } from './asking/draw-faults.ts';
import { drawForms, explainParts } from './asking/draw-parts.ts';
import { drawChange, drawCitedSearch } from './citing/draw-cited.ts';
import { drawExports } from './exports/draw-exports.ts';
import { drawFacets } from './facets/draw-facets.ts';
import { drawChosen } from './results/draw-chosen.ts';
import type { CitingPlace } from './results/draw-context-object.ts';
import { searchVoice } from './page-words.ts';
import { drawOptions } from './results/draw-options.ts';
import type { ReadHits } from './results/read-hits.ts';
import { countLeft, isNarrow } from './results/say-answer.ts';
import { drawBars } from './timeline/draw-bars.ts';

/** Draws all that stands around the articles found: what is to be known of the answer, and what can be done with it. */
export function drawAround(
  page: HTMLElement,
  told: Told,
  address: SearchAddress,
  hits: ReadHits,
  place: SearchPlace,
): void {
  const left = countLeft(told);
  const now: Cited = { version: place.version, articles: left };
  const isWhole = told.state === 'settled' && told.faults.length === 0;
  part(page, '.faults').replaceChildren(...drawFaults(told.asked.words, told.faults));
  part(page, '#q').ariaInvalid = told.faults.length > 0 ? 'true' : null;
  part(page, '.notes').replaceChildren(...explainParts(told, address));
  part(page, '.chosen').replaceChildren(...drawChosen(told, address));
  part(page, '.change').replaceChildren(...(address.cited && isWhole ? [drawChange(address.cited, now)] : []));
  keepOpen(part(page, '.about'), [drawForms(told.parts)]);
  keepOpen(part(page, '.time'), [drawBars(layBars(told.months, told.days, searchVoice()), address)]);
  drawFacets(part(page, '.facets > div'), told.facets, address.chosen);
  drawOptions(part(page, '.options'), address, left);
  const taken = isWhole && left > 0 && isNarrow(told) ? drawTaken(address, now, hits, place) : [];
  keepOpen(part(page, '.take'), taken);
}

/** What a reader can take along of an answer. */
function drawTaken(address: SearchAddress, now: Cited, hits: ReadHits, place: SearchPlace): HTMLElement[] {
  const { words, chosen } = address;
  const url = new URL(writeAddress({ ...address, cited: now }), place.page).href;
  const search = {
    archive: place.archive,
    version: now.version ?? null,
    words,
    chosen,
    url,
    articles: now.articles,
  };
  return [
    drawCitedSearch(address, now, place),
    drawExports(now.articles, { search, site: place.page, readAll: (tell) => hits.readAll(tell) }),
  ];
}

/** What is drawn anew stays open if it was. */
function keepOpen(box: HTMLElement, drawn: readonly (Element | undefined)[]): void {
  const wereOpen = [...box.querySelectorAll('details')].map(({ open }) => open);
  box.replaceChildren(...drawn.filter((one) => one !== undefined));
  for (const [place, details] of box.querySelectorAll('details').entries()) details.open = wereOpen[place] ?? false;
}

/** Where the search stands. */
export interface SearchPlace extends CitingPlace {
  /** The base path of the site. */
  base: string;
  /** The archive's name. */
  archive: string;
  /** The last publication, as searches are cited by it; none if there was none. */
  version: string | undefined;
  /** The address of the page as it is cited. */
  page: URL;
}
