import { writeAddress, type Cited, type SearchAddress } from '../../../search/answer/address.ts';
import type { Chosen } from '../../../search/answer/asked.ts';
import { sayVersionDay } from '../../../search/shown/cited.ts';
import { make } from '../../ui/elements.ts';
import { searchVoice } from '../page-words.ts';
import { withoutIsolates } from '../../../words/voice.ts';

/** How a search is cited: what was asked of which archive, in what state, how many articles it had, and where to ask again. */
export function drawCitedSearch(
  address: SearchAddress,
  now: Cited,
  { archive, page }: SearchPlace,
): HTMLDetailsElement {
  const link = new URL(writeAddress({ ...address, cited: now }), page).href;
  const voice = searchVoice();
  const says = voice.words.search;
  const { version = '' } = now;
  const day = sayVersionDay(version, voice);
  const state = day === undefined ? says.notPublished : says.asOf({ day, version });
  const articles = says.articles({ count: now.articles });
  const text = withoutIsolates(says.cited({ asked: sayAsked(address), archive, state, articles, link }));
  const status = make('p', { role: 'status', class: 'quiet' });
  return make(
    'details',
    { class: 'cite-search' },
    make('summary', {}, says.cite),
    make('p', {}, says.citeSays),
    ...drawField(says.citation, 'cite-search-text', text, 5, status),
    ...drawField(says.link, 'cite-search-link', link, 3, status),
    status,
  );
}

/** What was asked, in words. */
function sayAsked({ words, chosen }: SearchAddress): string {
  const { choice: choose, words: said } = searchVoice();
  const { allArticles, and, choice, facets, quoted } = said.search;
  const narrowed = Object.entries(chosen).map(([name, ids]) =>
    choice({ facet: facets[name as keyof Chosen], value: choose(ids) }),
  );
  return [words === '' ? allArticles : quoted({ text: words }), ...narrowed].reduce((first, second) =>
    and({ first, second }),
  );
}

function drawField(label: string, id: string, text: string, rows: number, status: HTMLElement): HTMLElement[] {
  const field = make('textarea', { id, rows, readonly: true });
  field.value = text;
  const says = searchVoice().words.search;
  const copy = make('button', { type: 'button', 'aria-label': says.copyWhat({ what: label }) }, says.copy);
  copy.addEventListener('click', () => {
    field.select();
    navigator.clipboard.writeText(text).then(
      () => (status.textContent = says.copied({ what: label })),
      () => (status.textContent = says.cannotCopy),
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
