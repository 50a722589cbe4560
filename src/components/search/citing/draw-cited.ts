import { writeAddress, type Cited, type SearchAddress } from '../../../search/answer/address.ts';
import { facets, type Chosen } from '../../../search/answer/asked.ts';
import { sayChange, sayVersionDay } from '../../../search/shown/cited.ts';
import { countOf } from '../../../text/words/count-of.ts';
import { pageVoice } from '../../ui/page-voice.ts';
import { make } from '../../ui/elements.ts';

/** Says whether the answer is still what it was when somebody cited the search. */
export function drawChange(cited: Cited, now: Cited): HTMLElement {
  return make('p', {}, 'This search was cited: ', sayChange(cited, now, pageVoice<'dates'>()));
}

/** How a search is cited: what was asked of which archive, in what state, how many articles it had, and where to ask again. */
export function drawCitedSearch(
  address: SearchAddress,
  now: Cited,
  { archive, page }: SearchPlace,
): HTMLDetailsElement {
  const link = new URL(writeAddress({ ...address, cited: now }), page).href;
  const day = now.version === undefined ? undefined : sayVersionDay(now.version, pageVoice<'dates'>());
  const state = day === undefined ? 'not published yet' : `as of ${day}, version ${now.version}`;
  const text = `${sayAsked(address)}. Search in ${archive} (${state}): ${countOf(now.articles, 'article')}. ${link}`;
  const status = make('p', { role: 'status', class: 'quiet' });
  return make(
    'details',
    { class: 'cite-search' },
    make('summary', {}, 'Cite this search'),
    make('p', {}, 'Whoever follows the link sees the same search, and whether its answer has changed since.'),
    ...drawField('Citation', 'cite-search-text', text, 5, status),
    ...drawField('Link', 'cite-search-link', link, 3, status),
    status,
  );
}

/** What was asked, in words. */
function sayAsked({ words, chosen }: SearchAddress): string {
  const narrowed = Object.entries(chosen).map(([name, ids]) => {
    const facet = name as keyof Chosen;
    return `${facet === 'month' ? 'Month' : facets[facet]}: ${ids.join(' or ')}`;
  });
  return [words === '' ? 'All articles' : `“${words}”`, ...narrowed].join('; ');
}

function drawField(label: string, id: string, text: string, rows: number, status: HTMLElement): HTMLElement[] {
  const field = make('textarea', { id, rows, readonly: true });
  field.value = text;
  const copy = make('button', { type: 'button', 'aria-label': `Copy: ${label}` }, 'Copy');
  copy.addEventListener('click', () => {
    field.select();
    navigator.clipboard.writeText(text).then(
      () => (status.textContent = `${label}: copied.`),
      () => (status.textContent = 'The browser does not let the page copy: the text is selected, copy it from there.'),
    );
  });
  return [make('label', { for: id }, label), field, copy];
}

/** Where the search stands. */
interface SearchPlace {
  /** The archive's name. */
  archive: string;
  /** The address of the search page as it is cited. */
  page: URL;
}
