import type { SearchAddress } from '../../../search/answer/address.ts';
import type { PartReport } from '../../../search/answer/answer.ts';
import type { Told } from '../../../search/answer/service.ts';
import { nameKey } from '../../../search/volume/names.ts';
import { paths } from '../../../paths.ts';
import { tokensOf } from '../../../text/words/search-tokens.ts';
import { make } from '../../ui/elements.ts';
import { askLink } from '../ask-link.ts';
import { inList, sayWith, searchVoice } from '../page-words.ts';
import { isNarrow, countLeft } from '../results/say-answer.ts';

/** What to know about an answer: other forms of names that were searched, what may have been meant, why nothing was found. */
export function explainParts(told: Told, address: SearchAddress): HTMLElement[] {
  if (told.faults.length > 0 || !isNarrow(told)) return [];
  const names = told.parts.flatMap((part) => explainName(part, address));
  const isComplete = told.state === 'settled';
  const missing = told.parts.filter((part) => part.isWanted && part.articles === 0);
  return [
    ...names,
    ...(isComplete ? missing.map((part) => explainMissing(part, address)) : []),
    ...(isComplete && told.left.passage === 0 ? explainNothing(told, missing, address) : []),
  ];
}

/** Which forms each part of a question was looked for in, and in how many places each stands: opened by whoever wonders. */
export function drawForms(parts: readonly PartReport[]): HTMLElement | undefined {
  const known = parts.filter(({ forms }) => forms.length > 0);
  if (known.length === 0) return undefined;
  const says = searchVoice().words.search;
  const lines = known.map(({ text, forms, isWanted }) => {
    const named = forms
      .slice(0, mostForms)
      .map(({ form, places, by }) => make('li', {}, archived(form), ` ${says.places[by]({ count: places })}`));
    const rest = forms.length - mostForms;
    if (rest > 0) named.push(make('li', {}, says.rarerForms({ count: rest })));
    return make(
      'div',
      {},
      make('dt', {}, isWanted ? make('bdi', {}, text) : says.not({ text: text.replace(/^-/, '') })),
      make('dd', {}, make('ul', { role: 'list' }, ...named)),
    );
  });
  return make('details', { class: 'forms' }, make('summary', {}, says.lookedFor), make('dl', {}, ...lines));
}

/** @returns nothing where a word was looked for as what it was typed as. */
function explainName({ text, entity, forms, start, end }: PartReport, address: SearchAddress): HTMLElement[] {
  const says = searchVoice().words.search;
  const known = new Set([keyOf(text), ...(entity ? [keyOf(entity.name)] : [])]);
  const others = forms.filter(({ form, by }) => by === 'name' && !known.has(keyOf(form))).map(({ form }) => form);
  const isOtherName = entity !== undefined && keyOf(entity.name) !== keyOf(text);
  if (others.length === 0 && !isOtherName) return [];
  const shown = others.slice(0, mostNames).map(archived);
  const rest = others.length - shown.length;
  const exact = /\s/.test(text) ? `"${text}"` : `=${text}`;
  const named = isOtherName
    ? sayWith(says.takenForName, { name: make('a', { href: paths.entity(entity.id) }, make('bdi', {}, entity.name)) })
    : [];
  const searched =
    rest > 0
      ? sayWith(says.alsoSearchedMore, { forms: inList(shown, 'unit'), rest })
      : sayWith(says.alsoSearched, { forms: inList(shown) });
  const only = askLink(replacePart(address, { start, end }, exact), says.searchOnlyFor({ text }));
  return [make('p', {}, ...named, ' ', ...(others.length > 0 ? searched : []), ' ', only)];
}

/** Capitals, accents and marks make no other name. */
function keyOf(name: string): string {
  return nameKey(tokensOf(name));
}

function explainMissing(part: PartReport, address: SearchAddress): HTMLElement {
  const says = searchVoice().words.search;
  const links = part.suggestions.map((word) => askLink(replacePart(address, part, word), word));
  const guess = links.length > 0 ? sayWith(says.didYouMean, { words: inList(links, 'disjunction') }) : [];
  return make('p', {}, says.noArticleHas({ text: quoted(part.text) }), ' ', ...guess);
}

/** Why nothing has all that was asked for, and what leads on. */
function explainNothing(told: Told, missing: readonly PartReport[], address: SearchAddress): HTMLElement[] {
  const says = searchVoice().words.search;
  const count = told.found.passage.articles;
  if (count > 0 && countLeft(told) === 0) {
    const wider = askLink({ ...address, chosen: {} }, says.showAll({ count }));
    return [make('p', {}, says.notNarrowed({ count }), ' ', wider)];
  }
  const wanted = told.parts.filter(({ isWanted }) => isWanted);
  const known = wanted.filter((part) => !missing.includes(part));
  if (wanted.length < 2 || known.length === 0) return [];
  const alone = known.map(({ text, articles }) =>
    make('li', {}, askLink({ ...address, words: text }, text), ` ${says.articles({ count: articles })}`),
  );
  if (missing.length === 0) return [make('p', {}, says.eachAlone), make('ul', { role: 'list' }, ...alone)];
  const rest = restOf(address.words, missing);
  return [
    rest === undefined
      ? make('p', {}, says.restAlone)
      : make('p', {}, ...sayWith(says.searchForRest, { rest: askLink({ ...address, words: rest }, rest) })),
    ...(known.length > 1 || rest === undefined ? [make('ul', { role: 'list' }, ...alone)] : []),
  ];
}

/** The question without some of its parts; where signs hold parts together, there is no telling what would be left. */
function restOf(words: string, missing: readonly PartReport[]): string | undefined {
  if (/[()]|\bOR\b|\bnear\/|\|/i.test(words)) return undefined;
  const kept = missing
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), words);
  return kept.replace(/\s+/g, ' ').trim();
}

function replacePart(
  address: SearchAddress,
  { start, end }: Pick<PartReport, 'start' | 'end'>,
  by: string,
): SearchAddress {
  return { ...address, words: address.words.slice(0, start) + by + address.words.slice(end), cited: undefined };
}

/** What was typed, in quotation marks if it is not yet. */
function quoted(text: string): string {
  return /^["“„«]/.test(text) ? text : searchVoice().words.search.quoted({ text });
}

/** A form as articles have it. */
function archived(form: string): HTMLElement {
  return make('span', { class: 'archived', dir: 'auto' }, form);
}

/** As many as a reader takes in. */
const mostForms = 30;
const mostNames = 8;
