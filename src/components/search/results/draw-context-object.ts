import { writeContextObject } from '../../../citation/context-object.ts';
import { must } from '../../../text/must.ts';
import { absoluteUrl, paths } from '../../../paths.ts';
import { labelOf, type Hit } from '../../../search/shown/join-hit.ts';
import { make } from '../../ui/elements.ts';

/** Lets reference managers find an article of the list, as in every list of the archive. */
export function drawContextObject(hit: Hit, { site, unknownOutlets }: CitingPlace): HTMLElement {
  const { shown, title } = hit;
  const [outlet] = shown.facts['outlet'] ?? [];
  const agency = labelOf(hit, 'agency') || undefined;
  const authors = (shown.facts['author'] ?? []).map(([, name]) => name);
  const names = authors.length > 0 ? authors : agency === undefined ? [] : [agency];
  const isKnown = outlet !== undefined && !unknownOutlets.includes(outlet[0]);
  const date = dateOf(hit);
  const context = writeContextObject({
    title: title.text,
    author: names.map((literal) => ({ literal })),
    language: shown.language,
    URL: absoluteUrl(paths.article(shown.id), site),
    custom: { ...(agency === undefined ? {} : { agency }), ...(date === undefined ? {} : { date }) },
    ...(isKnown ? { 'container-title': outlet[1] } : {}),
  });
  return make('span', { class: 'Z3988', title: context, hidden: true });
}

/** The date of an article as it is recorded, in EDTF; its id in a search begins with what it is put in order by. */
export function dateOf({ shown }: Hit): string | undefined {
  const [date] = shown.facts['date'] ?? [];
  return date && must(/ (.+)$/s.exec(date[0])?.[1], 'the id of a date is its order, then the date');
}

/** What a citation takes from where the search stands. */
export interface CitingPlace {
  /** The site as it is cited. */
  site: URL;
  /** Ids of what stands for an outlet where nobody knows it. */
  unknownOutlets: readonly string[];
}
