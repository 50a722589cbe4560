import type { Cited, SearchAddress } from '../../search/answer/address.ts';
import type { Told } from '../../search/answer/service.ts';
import { part } from '../ui/elements.ts';
import { drawFaults } from './asking/draw-faults.ts';
import { drawForms, explainParts } from './asking/draw-parts.ts';
import { drawChange } from './citing/draw-change.ts';
import { keepOpen } from './keep-open.ts';
import { drawChosen } from './results/draw-chosen.ts';
import type { CitingPlace } from './results/draw-context-object.ts';
import { drawOptions } from './results/draw-options.ts';
import type { ReadHits } from './results/read-hits.ts';
import { countLeft, isNarrow } from './results/say-answer.ts';

/** Draws all that stands around the articles found: what is to be known of the answer, and what can be done with it. */
export function drawAround(
  page: HTMLElement,
  told: Told,
  address: SearchAddress,
  hits: ReadHits,
  place: SearchPlace,
  isNow: () => boolean,
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
  drawOptions(part(page, '.options'), address, left);
  void fetchDrawing(import('./narrowing.ts'), isNow, ({ drawNarrowing }) => drawNarrowing(page, told, address));
  if (isWhole && left > 0 && isNarrow(told))
    void fetchDrawing(import('./taking-along.ts'), isNow, ({ drawTaken }) =>
      drawTaken(page, address, now, hits, place),
    );
  else part(page, '.taken').replaceChildren();
}

/** Draws with what is fetched only when what was found is to be seen; without it, what was found is there all the same. */
async function fetchDrawing<T>(fetching: Promise<T>, isNow: () => boolean, draw: (fetched: T) => void): Promise<void> {
  try {
    const fetched = await fetching;
    if (isNow()) draw(fetched);
  } catch (error) {
    console.warn(error);
  }
}

/** Where the search stands. */
export interface SearchPlace extends CitingPlace {
  /** The base path of the site. */
  base: string;
  /** The archive's name. */
  archive: string;
  /** The last publication, as searches are cited by it; none if there was none. */
  version: string | undefined;
}
