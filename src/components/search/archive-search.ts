import { parseAddress, toggle, writeAddress, type Asked } from './query/address.ts';
import { answer, type Answer } from './query/answer.ts';
import { drawChosen, explain, summarize } from './draw-answer.ts';
import { drawFacets } from './draw-facets.ts';
import { drawHit } from './draw-hits.ts';
import { make, part } from '../ui/elements.ts';
import { orders, type FacetName, type Order } from './query/facets.ts';
import { followKeys } from './keyboard.ts';
import { openSearchIndex, type SearchIndex } from './query/search-index.ts';

/** The search page: what is asked stands in the address, and every change of the address is answered below the box. */
class ArchiveSearch extends HTMLElement {
  #asked: Asked = parseAddress(location.search);
  #shown = pageLength;
  #title = document.title;
  #index: Promise<SearchIndex> | undefined;
  #attempts = 0;
  /** What the list of articles answers. */
  #drawn: Asked | undefined;
  /** Counts the answers, so that one that was overtaken is dropped. */
  #answers = 0;

  connectedCallback(): void {
    history.scrollRestoration = 'manual';
    followKeys(this, this.#box);
    this.#followQuestion();
    this.#followChoices();
    this.#followHistory();
    openOnWideScreens(part<HTMLDetailsElement>(this, '.facets'));
    this.#box.value = this.#asked.words;
    void this.#answer(history.state as Remembered | null);
  }

  get #box(): HTMLInputElement {
    return part(this, '#q');
  }

  #followQuestion(): void {
    let wait: ReturnType<typeof setTimeout> | undefined;
    const ask = (how?: 'typing'): void => this.#ask({ ...this.#asked, words: this.#box.value.trim() }, how);
    this.#box.addEventListener('input', () => {
      clearTimeout(wait);
      wait = setTimeout(() => ask('typing'), 200);
    });
    part(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(wait);
      ask();
    });
  }

  #followChoices(): void {
    const facets = part(this, '.facets');
    facets.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#ask(toggle(this.#asked, target.name as FacetName, target.value));
    });
    // Opening people and places fetches them; the event does not rise, so it is caught on its way down.
    const opened = ({ target }: Event): void => {
      if (target instanceof HTMLDetailsElement && target.open && target.dataset['facet'] === 'entity')
        void this.#answer();
    };
    facets.addEventListener('toggle', opened, { capture: true });
    const order = part<HTMLSelectElement>(this, '#order');
    order.addEventListener('change', () => this.#ask({ ...this.#asked, order: order.value as Order }));
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-ask]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#ask(parseAddress(link.search));
      this.#box.value = this.#asked.words;
      part(this, '[role="status"]').focus();
    });
    part(this, '.more').addEventListener('click', () => void this.#showMore());
    part(this, '.retry').addEventListener('click', () => {
      part(this, '[role="status"]').focus();
      void this.#answer();
    });
  }

  #followHistory(): void {
    addEventListener('popstate', ({ state }) => {
      this.#asked = parseAddress(location.search);
      this.#box.value = this.#asked.words;
      this.#shown = pageLength;
      void this.#answer(state as Remembered | null);
    });
    addEventListener('pagehide', () => {
      history.replaceState({ ...(history.state as Remembered | null), shown: this.#shown, scroll: scrollY }, '');
    });
  }

  /** Puts a question into the address; all that is typed in one go is one step for the back button. */
  #ask(asked: Asked, how?: 'typing'): void {
    const address = `${location.pathname}${writeAddress(asked)}`;
    const typing = (history.state as Remembered | null)?.typing ?? false;
    if (address !== `${location.pathname}${location.search}`) {
      if (typing && how === 'typing') history.replaceState({ typing }, '', address);
      else history.pushState({ typing: how === 'typing' }, '', address);
      this.#shown = pageLength;
    } else if (typing && how !== 'typing') history.replaceState({}, '');
    this.#asked = asked;
    void this.#answer();
  }

  async #showMore(): Promise<void> {
    const next = this.#shown + 1;
    this.#shown += pageLength;
    await this.#answer();
    this.querySelector<HTMLElement>(`.hits > li:nth-child(${next}) [data-hit]`)?.focus();
  }

  async #answer(remembered?: Remembered | null): Promise<void> {
    const turn = ++this.#answers;
    this.#shown = remembered?.shown ?? this.#shown;
    if (!this.#index) this.#say('Loading the index of words…', 'loading');
    try {
      const searchIndex = await (this.#index ??= openSearchIndex({ ...this.#place, attempt: this.#attempts++ }));
      const entities = this.querySelector<HTMLDetailsElement>('[data-facet="entity"]')?.open ?? false;
      const answered = await answer(this.#asked, searchIndex, { shown: this.#shown, entities });
      if (turn !== this.#answers) return;
      this.#draw(answered, searchIndex);
      if (remembered) scrollTo(0, remembered.scroll ?? 0);
    } catch (error) {
      if (turn !== this.#answers) return;
      console.warn(error);
      void this.#index?.then(({ index }) => index.close()).catch(() => undefined);
      this.#index = undefined;
      this.#say('The index of words could not be loaded.', 'failed');
    }
  }

  #draw(answered: Answer, searchIndex: SearchIndex): void {
    const { asked, columns, counts, finding, hits, left } = answered;
    this.#say(summarize(answered), finding ? 'answered' : 'idle');
    document.title = asked.words === '' ? this.#title : `${asked.words} · ${this.#title}`;
    if (finding && left === 0) part(this, '.browse').hidden = false;
    // Where nothing is found there is nothing to narrow down, but for what already is.
    part(this, '.facets').hidden = finding?.articles.size === 0 && Object.keys(asked.chosen).length === 0;
    part(this, '.notes').replaceChildren(...explain(answered));
    part(this, '.chosen').replaceChildren(...drawChosen(answered));
    drawFacets(part(this, '.facets > div'), columns, counts, asked.chosen);
    const offered = (Object.keys(orders) as Order[]).filter((order) => order !== 'relevance' || asked.words !== '');
    const options = offered.map((order) =>
      make('option', { value: order, selected: order === asked.order }, orders[order]),
    );
    part(this, '#order').replaceChildren(...options);
    part(this, '.order').hidden = left < 2;
    const list = part(this, '.hits');
    // More of the same comes below; what a reader has before the eyes stays as it is.
    if (this.#drawn !== asked) list.replaceChildren();
    this.#drawn = asked;
    list.append(...hits.slice(list.childElementCount).map((hit) => drawHit(hit, searchIndex)));
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

  get #place(): { base: string; volumes: number; letters: string[] } {
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

/** How many articles are shown at first, and how many more at a time. */
const pageLength = 20;

/** What the browser keeps with an address. */
interface Remembered {
  /** The question was still being typed. */
  typing?: boolean;
  shown?: number;
  scroll?: number;
}

customElements.define('archive-search', ArchiveSearch);
