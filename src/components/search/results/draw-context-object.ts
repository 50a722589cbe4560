import { nameOf } from '../../../citation/authors-of.ts';
import { writeContextObject } from '../../../citation/context-object.ts';
import { readDateValue } from '../../../search/volume/date-value.ts';
import { absoluteUrl, paths } from '../../../paths.ts';
import { partOf } from '../../../text/parts.ts';
import type { Hit } from '../../../search/shown/join-hit.ts';
import { make } from '../../ui/elements.ts';

/** Lets reference managers find an article of the list, as in every list of the archive. */
export function drawContextObject(hit: Hit, { page, unknownOutlets }: CitingPlace): HTMLElement {
  const { shown, title } = hit;
  const [outlet] = shown.facts['outlet'] ?? [];
  // What an outlet wrote itself is of no agency; of two nobody knows which is the author.
  const [agency, second] = (shown.facts['agency'] ?? []).filter(([id]) => id !== outlet?.[0]).map(([, name]) => name);
  const authors =
    shown.authors.length > 0 || agency === undefined || second !== undefined ? shown.authors : [{ body: agency }];
  const bodies = authors.flatMap((author) => (typeof author === 'object' && 'body' in author ? author.body : []));
  const isKnown = outlet !== undefined && !unknownOutlets.includes(outlet[0]);
  const date = dateOf(hit);
  const deck = shown.passages.find(({ id }) => partOf(id)?.field === 'deck')?.text;
  const item = {
    title: title.text,
    author: authors.map(nameOf),
    language: shown.language,
    URL: absoluteUrl(paths.article(shown.id), page),
    custom: { bodies, ...(agency === undefined ? {} : { agency }), ...(date === undefined ? {} : { date }) },
    ...(isKnown ? { 'container-title': outlet[1] } : {}),
  };
  const context = writeContextObject(item, { abstract: deck });
  return make('span', { class: 'Z3988', title: context, hidden: true });
}

/** The date of an article as it is recorded, in EDTF. */
export function dateOf({ shown }: Hit): string | undefined {
  const [date] = shown.facts['date'] ?? [];
  return date && readDateValue(date[0]).text;
}

/** What a citation takes from where the search stands. */
export interface CitingPlace {
  /** The address of the search page as it is cited. */
  page: URL;
  /** Ids of what stands for an outlet where nobody knows it. */
  unknownOutlets: readonly string[];
}
