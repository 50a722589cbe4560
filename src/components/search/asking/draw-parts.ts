import type { SearchAddress } from '../../../search/answer/address.ts';
import type { PartReport } from '../../../search/answer/answer.ts';
import type { Told } from '../../../search/answer/service.ts';
import { nameKey } from '../../../search/volume/names.ts';
import { tokensOf } from '../../../text/words/search-tokens.ts';
import { askLink } from '../ask-link.ts';
import { isNarrow, countLeft } from '../results/say-answer.ts';
import { countOf } from '../../../text/words/count-of.ts';
import { between, make } from '../../ui/elements.ts';

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
  const lines = known.map(({ text, forms, isWanted }) => {
    const named = forms
      .slice(0, mostForms)
      .map(({ form, places, by }) =>
        make(
          'li',
          {},
          make('span', { class: 'archived', dir: 'auto' }, form),
          ` ${countOf(places, 'place')}${reasons[by]}`,
        ),
      );
    const rest = forms.length - mostForms;
    if (rest > 0) named.push(make('li', {}, countOf(rest, 'rarer form')));
    return make(
      'div',
      {},
      make('dt', { dir: 'auto' }, isWanted ? text : `not ${text.replace(/^-/, '')}`),
      make('dd', {}, make('ul', { role: 'list' }, ...named)),
    );
  });
  return make('details', { class: 'forms' }, make('summary', {}, 'What was looked for'), make('dl', {}, ...lines));
}

function explainName({ text, entity, forms, start, end }: PartReport, address: SearchAddress): HTMLElement[] {
  const others = forms.filter(({ form, by }) => by === 'name' && keyOf(form) !== keyOf(text)).map(({ form }) => form);
  const isOtherName = entity !== undefined && keyOf(entity.name) !== keyOf(text);
  if (others.length === 0 && !isOtherName) return [];
  const shown = others.slice(0, mostNames).map((form) => make('span', { class: 'archived', dir: 'auto' }, form));
  const rest = others.length - shown.length;
  const exact = /\s/.test(text) ? `"${text}"` : `=${text}`;
  const only = askLink(replacePart(address, { start, end }, exact), `Search for “${text}” only`);
  return [
    make(
      'p',
      {},
      isOtherName ? `Taken for the name of ${entity.name}. ` : '',
      others.length > 0 ? 'Also searched: ' : '',
      ...between<Node | string>(shown, ', '),
      rest > 0 ? ` and ${rest} more` : '',
      ' · ',
      only,
    ),
  ];
}

/** Capitals, accents and marks make no other name. */
function keyOf(name: string): string {
  return nameKey(tokensOf(name));
}

function explainMissing(part: PartReport, address: SearchAddress): HTMLElement {
  const links = part.suggestions.map((word) => askLink(replacePart(address, part, word), word));
  const guess = links.length > 0 ? [' Did you mean ', ...between<Node | string>(links, ', '), '?'] : [];
  return make('p', {}, `No article has ${quoted(part.text)}.`, ...guess);
}

/** Why nothing has all that was asked for, and what leads on. */
function explainNothing(told: Told, missing: readonly PartReport[], address: SearchAddress): HTMLElement[] {
  const found = told.found.passage.articles;
  if (found > 0 && countLeft(told) === 0) {
    const [have, them] = found === 1 ? ['has', 'it'] : ['have', 'them'];
    const wider = askLink({ ...address, chosen: {} }, `Show ${them} all the same`);
    const but = `${countOf(found, 'article')} ${have} this, but not what the search was narrowed down to. `;
    return [make('p', {}, but, wider)];
  }
  const wanted = told.parts.filter(({ isWanted }) => isWanted);
  const known = wanted.filter((part) => !missing.includes(part));
  if (wanted.length < 2 || known.length === 0) return [];
  const alone = known.map((part) =>
    make('li', {}, askLink({ ...address, words: part.text }, part.text), ` ${countOf(part.articles, 'article')}`),
  );
  if (missing.length === 0)
    return [make('p', {}, 'No passage has all of this. Each by itself:'), make('ul', { role: 'list' }, ...alone)];
  const rest = restOf(address.words, missing);
  return [
    rest === undefined
      ? make('p', {}, 'The rest by itself:')
      : make('p', {}, 'Search for the rest: ', askLink({ ...address, words: rest }, rest)),
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

function quoted(text: string): string {
  return /^["“„«]/.test(text) ? text : `“${text}”`;
}

const reasons = {
  typed: '',
  ending: ', by its ending',
  compound: ', written together or apart',
  name: ', another form of the name',
  beginning: ', by its beginning',
} as const satisfies Record<PartReport['forms'][number]['by'], string>;

/** As many as a reader takes in. */
const mostForms = 30;
const mostNames = 8;
