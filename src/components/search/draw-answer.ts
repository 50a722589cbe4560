import { countOf } from '../ui/count.ts';
import { toggle, writeAddress, type Asked } from './address.ts';
import { between, make } from './elements.ts';
import { facets, type FacetName } from './facets.ts';
import type { Clue } from './clues.ts';
import type { Finding } from './find.ts';
import type { Columns } from './tally.ts';

/** What to know about an answer: which other forms of a name were searched, and why nothing was found, with ways on. */
export function explain(asked: Asked, { clues, articles }: Finding, left: number): HTMLElement[] {
  const also = clues.filter((clue) => clue.also.length > 0).map((clue) => explainNames(clue, asked));
  const begun = clues
    .filter((clue) => clue.asBeginning && clue.articles.size > 0)
    .map(({ text }) => make('p', {}, `No article has the word “${text}”; these have words that begin with it.`));
  return [...also, ...begun, ...explainNothing(asked, clues, articles.size, left)];
}

/** Everything a search is narrowed down by, each a link to the search without it. */
export function drawChosen({ chosen, ...asked }: Asked, columns: Columns): HTMLElement[] {
  return Object.entries(chosen).flatMap(([facet, ids]) =>
    ids.map((id) => {
      const name = facet as FacetName;
      const label = columns[name]?.values.find(([one]) => one === id)?.[1] ?? id;
      const link = askLink(toggle({ ...asked, chosen }, name, id), `${facets[name]}: ${label}`);
      link.ariaLabel = `Remove ${facets[name]}: ${label}`;
      return make('li', {}, link);
    }),
  );
}

function explainNames({ also, text }: Clue, asked: Asked): HTMLElement {
  const forms = also.map((form) => make('span', { class: 'archived' }, form));
  const exact = askLink({ ...asked, words: asked.words.replace(text, `"${text}"`) }, `Search for “${text}” only`);
  return make('p', {}, 'Also searched: ', ...between<Node | string>(forms, ', '), ' · ', exact);
}

function explainNothing(asked: Asked, clues: Clue[], found: number, left: number): HTMLElement[] {
  if (left > 0) return [];
  if (asked.words !== '' && clues.length === 0) return [make('p', {}, 'There is no word in this question to search for.')];
  if (found > 0) {
    const wider = askLink({ ...asked, chosen: {} }, `Show ${found === 1 ? 'it' : 'them'} all the same`);
    return [make('p', {}, `${countOf(found, 'article')} ${found === 1 ? 'has' : 'have'} these words, but not what you narrowed the search down to. `, wider)];
  }
  const unknown = clues.filter(({ articles }) => articles.size === 0);
  const known = clues.filter(({ articles }) => articles.size > 0);
  const links = known.map((clue) => make('li', {}, askLink({ ...asked, words: asWords([clue]) }, clue.text), ` ${countOf(clue.articles.size, 'article')}`));
  if (unknown.length === 0) return [make('p', {}, 'No article has all of these words. Each by itself:'), make('ul', { role: 'list' }, ...links)];
  const missing = between(unknown.map(({ text }) => quoted(text)), ' or ').join('');
  const without = known.length > 0 ? [make('p', {}, 'Search without: ', askLink({ ...asked, words: asWords(known) }, known.map(({ text }) => text).join(' ')))] : [];
  return [make('p', {}, `No article has ${missing}.`), ...without];
}

/** A link to another search; the page follows it without loading anew. */
function askLink(asked: Asked, label: string): HTMLAnchorElement {
  return make('a', { href: writeAddress(asked) || '?', 'data-ask': true }, label);
}

function asWords(clues: Clue[]): string {
  return clues.map(({ text }) => text.replace(/[“”]/g, '"')).join(' ');
}

function quoted(text: string): string {
  return text.startsWith('“') ? text : `“${text}”`;
}
