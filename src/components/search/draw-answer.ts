import { countOf } from '../ui/count.ts';
import { toggle, writeAddress, type Asked } from './query/address.ts';
import type { Answer } from './query/answer.ts';
import type { FoundPart } from './query/find-part.ts';
import { between, make } from '../ui/elements.ts';
import { facets, type FacetName } from './query/facets.ts';

/** How much was found, in a few words that are read out. */
export function summarize({ finding, left }: Answer): string {
  if (!finding) return `${countOf(left, 'article')} can be searched`;
  if (left === 0) return 'Nothing found';
  const all = finding.articles.size;
  return left < all ? `${left.toLocaleString('en')} of ${countOf(all, 'article')}` : countOf(all, 'article');
}

/** What to know about an answer: which other forms of a name were searched, and why nothing was found, with ways on. */
export function explain(answer: Answer): HTMLElement[] {
  const parts = answer.finding?.parts ?? [];
  const also = parts.filter((part) => part.also.length > 0).map((part) => explainNames(part, answer.asked));
  const begun = parts
    .filter((part) => part.asBeginning && part.articles.size > 0)
    .map(({ text }) => make('p', {}, `No article has the word “${text}”; these have words that begin with it.`));
  return [...also, ...begun, ...(answer.left > 0 ? [] : explainNothing(answer, parts))];
}

/** Everything a search is narrowed down by, each a link to the search without it. */
export function drawChosen({ asked, columns }: Answer): HTMLElement[] {
  return Object.entries(asked.chosen).flatMap(([facet, ids]) =>
    ids.map((id) => {
      const name = facet as FacetName;
      const label = columns[name]?.values.find(([one]) => one === id)?.[1] ?? id;
      const link = askLink(toggle(asked, name, id), `${facets[name]}: ${label}`);
      link.ariaLabel = `Remove ${facets[name]}: ${label}`;
      return make('li', {}, link);
    }),
  );
}

function explainNames({ also, text }: FoundPart, asked: Asked): HTMLElement {
  const forms = also.map((form) => make('span', { class: 'archived' }, form));
  const exact = askLink({ ...asked, words: asked.words.replace(text, `"${text}"`) }, `Search for “${text}” only`);
  return make('p', {}, 'Also searched: ', ...between<Node | string>(forms, ', '), ' · ', exact);
}

function explainNothing({ asked, finding }: Answer, parts: FoundPart[]): HTMLElement[] {
  const found = finding?.articles.size ?? 0;
  if (asked.words !== '' && parts.length === 0)
    return [make('p', {}, 'There is no word in this question to search for.')];
  if (found > 0) {
    const [have, them] = found === 1 ? ['has', 'it'] : ['have', 'them'];
    const wider = askLink({ ...asked, chosen: {} }, `Show ${them} all the same`);
    return [
      make(
        'p',
        {},
        `${countOf(found, 'article')} ${have} these words, but not what the search was narrowed down to. `,
        wider,
      ),
    ];
  }
  const [known, unknown] = [parts.filter(isKnown), parts.filter((part) => !isKnown(part))];
  if (unknown.length === 0) {
    const alone = known.map((part) =>
      make(
        'li',
        {},
        askLink({ ...asked, words: asWords([part]) }, part.text),
        ` ${countOf(part.articles.size, 'article')}`,
      ),
    );
    return [
      make('p', {}, 'No article has all of these words. Each by itself:'),
      make('ul', { role: 'list' }, ...alone),
    ];
  }
  const missing = make(
    'p',
    {},
    `No article has ${between(
      unknown.map(({ text }) => quoted(text)),
      ' or ',
    ).join('')}.`,
  );
  if (known.length === 0) return [missing];
  return [
    missing,
    make(
      'p',
      {},
      'Search for the rest: ',
      askLink({ ...asked, words: asWords(known) }, known.map(({ text }) => text).join(' ')),
    ),
  ];
}

/** A link to another search; the page follows it without loading anew. */
function askLink(asked: Asked, label: string): HTMLAnchorElement {
  return make('a', { href: writeAddress(asked) || '?', 'data-ask': true }, label);
}

function isKnown({ articles }: FoundPart): boolean {
  return articles.size > 0;
}

function asWords(parts: FoundPart[]): string {
  return parts.map(({ text }) => text.replace(/[“”]/g, '"')).join(' ');
}

function quoted(text: string): string {
  return text.startsWith('“') ? text : `“${text}”`;
}
