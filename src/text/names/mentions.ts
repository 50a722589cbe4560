import { findNames, type NameIndex } from './names.ts';
import { sentenceAt, type Passage } from '../passages.ts';
import { findQuote, type QuoteSelector } from '../quotes.ts';
import { must } from '../must.ts';

/**
 * Finds the names of entities in an article's passages and corrects what was found by what an editor has entered: a
 * mention added, or one that is not this entity.
 * @throws where words of a correction do not stand exactly once, which the check finds before a build.
 */
export function findMentions(passages: Passage[], index: NameIndex, corrections: NameCorrections = {}): Mention[] {
  const { add = [], not = [] } = corrections;
  const found = passages.flatMap((passage) =>
    findNames(passage.text, index).map(({ entity, form, start, end }) => ({ entity, form, passage, start, end })),
  );
  const refused = not.map(({ entity, quote }) => ({ entity: entity.id, place: quote && placeQuote(passages, quote) }));
  const kept = found.filter(
    (mention) => !refused.some(({ entity, place }) => entity === mention.entity && (!place || covers(place, mention))),
  );
  const added = add.map(({ entity, quote }) => {
    const place = placeQuote(passages, quote);
    return { entity: entity.id, form: quote.exact, ...place };
  });
  const clear = kept.filter(
    (mention) => !added.some((addition) => covers(addition, mention) || covers(mention, addition)),
  );
  const order = new Map(passages.map((passage, position) => [passage, position]));
  const orderOf = (passage: Passage): number => must(order.get(passage), 'every mention is in a passage of the text');
  return [...clear, ...added]
    .map((mention) => ({ ...mention, sentence: sentenceAt(mention.passage, mention.start)?.id ?? mention.passage.id }))
    .toSorted((a, b) => orderOf(a.passage) - orderOf(b.passage) || a.start - b.start);
}

/**
 * The place a quote means, where the check has made sure that there is just one.
 * @throws where there is not.
 */
export function placeQuote(passages: Passage[], quote: QuoteSelector): PassagePlace {
  const place = findQuote(passages, quote);
  if (place.status !== 'found')
    throw new Error(`“${quote.exact}” does not stand exactly once: run “npm run archive -- check”.`);
  return { passage: place.passage, start: place.start, end: place.end };
}

function covers(outer: PassagePlace, inner: PassagePlace): boolean {
  return outer.passage.id === inner.passage.id && outer.start <= inner.start && outer.end >= inner.end;
}

/** A stretch of a passage. */
export interface PassagePlace {
  passage: Passage;
  start: number;
  end: number;
}

/** A name of an entity at its place. */
export interface Mention extends PassagePlace {
  entity: string;
  form: string;
  /** Id of the sentence it stands in. */
  sentence: string;
}

/** What an editor has corrected of the names found in an article. */
export interface NameCorrections {
  add?: { entity: { id: string }; quote: QuoteSelector }[];
  /** Without a quote it holds for the whole article. */
  not?: { entity: { id: string }; quote?: QuoteSelector | undefined }[];
}
