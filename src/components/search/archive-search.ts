import { countOf } from '../ui/count.ts';
import { readAddress, toggle, writeAddress, type Asked } from './address.ts';
import { drawChosen, explain } from './draw-answer.ts';
import { drawFacets } from './draw-facets.ts';
import { drawHit } from './draw-hits.ts';
import { make, part } from './elements.ts';
import { orders, type FacetName, type Order } from './facets.ts';
import { find, putInOrder, type Finding } from './find.ts';
import { readHit } from './hits.ts';
import { followKeys } from './keyboard.ts';
import { openLibrary, type Library } from './library.ts';
import { tally, type Columns } from './tally.ts';

/** The search page: what is asked stands in the address; every change of the address is answered below the box. */
class ArchiveSearch extends HTMLElement {
  #asked: Asked = readAddress(location.search);
  #library: Promise<Library> | undefined;
  #attempt = 0;
  #finding: { words: string; found: Promise<Finding> } | undefined;
  #shown = pageLength;
  /** Counts the answers, so that one that was overtaken is dropped. */
  #latest = 0;

  connectedCallback(): void {
    const box = part<HTMLInputElement>(this, '#q');
    box.value = this.#asked.words;
    history.scrollRestoration = 'manual';
    this.#listen(box);
    followKeys(this, box);
    part(this, '.said').hidden = false;
    openOnWideScreens(part<HTMLDetailsElement>(this, '.facets'));
    void this.#answer(history.state as Remembered | null);
  }

  #listen(box: HTMLInputElement): void {
    let wait = 0;
    box.addEventListener('input', () => {
      clearTimeout(wait);
      wait = setTimeout(() => this.#ask({ ...this.#asked, words: box.value.trim() }, 'typing'), 200);
    });
    part(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(wait);
      this.#ask({ ...this.#asked, words: box.value.trim() });
    });
    part(this, '.facets').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#ask(toggle(this.#asked, target.name as FacetName, target.value));
    });
    part(this, '.facets').addEventListener('toggle', ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open && target.dataset['facet'] === 'entity') void this.#answer();
    }, true);
    part<HTMLSelectElement>(this, '#order').addEventListener('change', ({ currentTarget }) => {
      this.#ask({ ...this.#asked, order: (currentTarget as HTMLSelectElement).value as Order });
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-ask]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#ask(readAddress(link.search));
      box.value = this.#asked.words;
      part(this, '[role="status"]').focus();
    });
    part(this, '.more').addEventListener('click', () => {
      const next = this.#shown;
      this.#shown += pageLength;
      void this.#answer().then(() => part(this, `.hits > li:nth-child(${next + 1}) [data-hit]`).focus());
    });
    part(this, '.retry').addEventListener('click', () => {
      part(this, '[role="status"]').focus();
      void this.#answer();
    });
    addEventListener('popstate', ({ state }) => {
      this.#asked = readAddress(location.search);
      box.value = this.#asked.words;
      this.#shown = pageLength;
      void this.#answer(state as Remembered | null);
    });
    addEventListener('pagehide', () => {
      history.replaceState({ ...(history.state as Remembered | null), shown: this.#shown, scroll: scrollY }, '');
    });
  }

  /** Puts a question into the address. While it is typed it stays one step for the back button. */
  #ask(asked: Asked, how?: 'typing'): void {
    const address = `${location.pathname}${writeAddress(asked)}`;
    const state = history.state as Remembered | null;
    if (address !== `${location.pathname}${location.search}`) {
      if (how === 'typing' && state?.typing) history.replaceState({ typing: true }, '', address);
      else history.pushState({ typing: how === 'typing' }, '', address);
      this.#shown = pageLength;
    } else if (how !== 'typing' && state?.typing) history.replaceState({}, '');
    this.#asked = asked;
    void this.#answer();
  }

  async #answer(remembered?: Remembered | null): Promise<void> {
    const answer = ++this.#latest;
    this.#shown = remembered?.shown ?? this.#shown;
    try {
      if (!this.#library) this.#say('Loading the index of words…', 'loading');
      const library = await (this.#library ??= openLibrary({ ...this.#place(), attempt: this.#attempt++ }));
      const drawn = await this.#prepare(library);
      if (answer !== this.#latest) return;
      drawn();
      if (remembered?.scroll) scrollTo(0, remembered.scroll);
    } catch (error) {
      if (answer !== this.#latest) return;
      void this.#library?.then(({ index }) => index.close()).catch(() => undefined);
      this.#library = this.#finding = undefined;
      this.#say('The index of words could not be loaded.', 'failed');
      console.warn(error);
    }
  }

  /** Finds everything first and then draws it at once. */
  async #prepare(library: Library): Promise<() => void> {
    const { words, chosen, order = words === '' ? 'newest' : 'relevance' } = this.#asked;
    const asked = this.#asked;
    const isAsked = words !== '' || Object.keys(chosen).length > 0;
    const entityGroup = this.querySelector<HTMLDetailsElement>('[data-facet="entity"]');
    const columns: Columns = { ...library.columns };
    if (chosen.entity || entityGroup?.open) columns.entity = await library.entities();
    if (!isAsked) {
      const { counts } = tally(library.columns.year.of.keys(), columns, {});
      return () => {
        this.#say(`${countOf(library.index.articles, 'article')} can be searched.`, 'idle');
        this.#draw({ columns, counts, asked, notes: [], hits: [], left: 0 });
      };
    }
    if (this.#finding?.words !== words) this.#finding = { words, found: find(words, library) };
    const finding = await this.#finding.found;
    const { left, counts } = tally(finding.articles.keys(), columns, chosen);
    const shown = putInOrder(left, finding, library, order).slice(0, this.#shown);
    const hits = await Promise.all(shown.map(async (article) => drawHit(await readHit(article, finding), library)));
    return () => {
      const all = finding.articles.size;
      this.#say(left.length === 0 ? 'Nothing found' : `${left.length < all ? `${left.length} of ` : ''}${countOf(all, 'article')}`, 'answered');
      this.#draw({ columns, counts, asked, notes: explain(asked, finding, left.length), hits, left: left.length });
    };
  }

  #draw({ columns, counts, asked, notes, hits, left }: Answer): void {
    part(this, '.notes').replaceChildren(...notes);
    part(this, '.chosen').replaceChildren(...drawChosen(asked, columns));
    drawFacets(part(this, '.facets > div'), columns, counts, asked.chosen);
    const order = part<HTMLSelectElement>(this, '#order');
    const offered = (Object.keys(orders) as Order[]).filter((one) => asked.words !== '' || one !== 'relevance');
    order.replaceChildren(...offered.map((one) => make('option', { value: one, selected: one === asked.order }, orders[one])));
    part(this, '.order').hidden = left < 2;
    const list = part(this, '.hits');
    // What is there already stays, so that showing more moves nothing.
    list.replaceChildren(...hits);
    part(this, '.more').hidden = hits.length >= left;
  }

  #say(words: string, state: 'loading' | 'failed' | 'idle' | 'answered'): void {
    part(this, '[role="status"]').textContent = words;
    part(this, '.retry').hidden = state !== 'failed';
    part(this, '.facets').hidden = state === 'loading' || state === 'failed';
    part(this, '.found').hidden = state !== 'answered';
    part(this, '.browse').hidden = state === 'answered';
    this.dataset['state'] = state;
  }

  #place(): { base: string; volumes: number; letters: string[] } {
    const { base = '/', volumes = '0', letters = '' } = this.dataset;
    return { base, volumes: Number(volumes), letters: letters.split(' ') };
  }
}

/** Where there is room beside the articles found, what narrows them down is always open. */
function openOnWideScreens(facets: HTMLDetailsElement): void {
  const wide = matchMedia('(width >= 60rem)');
  const follow = (): void => {
    facets.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
}

customElements.define('archive-search', ArchiveSearch);

/** How many articles are shown at first, and how many more at a time. */
const pageLength = 20;

/** What the browser keeps with an address. */
interface Remembered {
  /** The question was still being typed. */
  typing?: boolean;
  shown?: number;
  scroll?: number;
}

interface Answer {
  columns: Columns;
  counts: Map<FacetName, Uint32Array>;
  asked: Asked;
  notes: HTMLElement[];
  hits: HTMLElement[];
  left: number;
}
