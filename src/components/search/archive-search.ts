import {
  isSameQuestion,
  lineOrders,
  parseAddress,
  toggle,
  views,
  writeAddress,
  type SearchAddress,
} from '../../search/answer/address.ts';
import { orders, type FacetName } from '../../search/answer/asked.ts';
import type { SearchService, Told } from '../../search/answer/service.ts';
import { layBars } from '../../search/shown/bars.ts';
import { make, part } from '../ui/elements.ts';
import { drawFaults } from './asking/draw-faults.ts';
import { drawForms, explainParts } from './asking/draw-parts.ts';
import { drawChange, drawCitedSearch } from './citing/draw-cited.ts';
import { openSearch } from './engine/open-search.ts';
import { drawExports } from './exports/draw-exports.ts';
import { drawFacets } from './facets/draw-facets.ts';
import { followKeys } from './keyboard.ts';
import { drawOptions } from './results/draw-options.ts';
import { drawChosen } from './results/draw-chosen.ts';
import { FoundList } from './results/found-list.ts';
import { ReadHits } from './results/read-hits.ts';
import { countLeft, isNarrow, sayAnswer, sayProgress } from './results/say-answer.ts';
import { drawBars } from './timeline/draw-bars.ts';

/** The search page: what is asked stands in the address, and every change of the address is answered below the box. */
class ArchiveSearch extends HTMLElement {
  #address: SearchAddress = parseAddress(location.search);
  #title = document.title;
  #service: SearchService | undefined;
  /** The last answer that was drawn. */
  #told: Told | undefined;
  #hits: ReadHits | undefined;
  #list: FoundList | undefined;
  /** Counts the questions, so that an answer that was overtaken is dropped. */
  #turn = 0;

  connectedCallback(): void {
    history.scrollRestoration = 'manual';
    this.#list = new FoundList(part(this, '.list'), part(this, '.more'), this.#place);
    followKeys(this, this.#box);
    this.#followQuestion();
    this.#followChoices();
    this.#followHistory();
    openOnWideScreens(part<HTMLDetailsElement>(this, '.facets'));
    this.#box.value = this.#address.words;
    void this.#answer(history.state as Remembered | null);
  }

  get #box(): HTMLInputElement {
    return part(this, '#q');
  }

  get #found(): FoundList {
    if (!this.#list) throw new Error('The page of the search is not there yet.');
    return this.#list;
  }

  #followQuestion(): void {
    let wait: ReturnType<typeof setTimeout> | undefined;
    const ask = (how?: 'typing'): void => this.#ask({ ...this.#address, words: this.#box.value.trim() }, how);
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
      if (target instanceof HTMLInputElement && target.type === 'checkbox')
        this.#ask(toggle(this.#address, target.name as FacetName, target.value));
    });
    // Opening people and places fetches them; the event does not rise, so it is caught on its way down.
    const opened = ({ target }: Event): void => {
      if (target instanceof HTMLDetailsElement && target.open && target.dataset['facet'] === 'entity')
        void this.#answer();
    };
    facets.addEventListener('toggle', opened, { capture: true });
    part(this, '.options').addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
      this.#ask({ ...this.#address, ...readOption(target) });
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a[data-ask]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { search } = new URL(link.getAttribute('href') ?? '', location.href);
      this.#ask(parseAddress(search));
      this.#box.value = this.#address.words;
      part(this, '[role="status"]').focus();
    });
    part(this, '.retry').addEventListener('click', () => {
      part(this, '[role="status"]').focus();
      void this.#answer();
    });
    part(this, '.stop').addEventListener('click', () => this.#service?.stop());
    this.addEventListener('showmore', () => void this.#showFound());
  }

  #followHistory(): void {
    addEventListener('popstate', ({ state }) => {
      this.#address = parseAddress(location.search);
      this.#box.value = this.#address.words;
      void this.#answer(state as Remembered | null);
    });
    addEventListener('pagehide', () => {
      const shown = this.#list?.remember();
      history.replaceState({ ...(history.state as Remembered | null), shown, scroll: scrollY }, '');
    });
  }

  /** Puts a question into the address; all that is typed in one go is one step for the back button. */
  #ask(address: SearchAddress, how?: 'typing'): void {
    // What an answer once was belongs to the question that was cited.
    const isSame = isSameQuestion(this.#address, address);
    this.#address = isSame ? address : { ...address, cited: undefined };
    const path = `${location.pathname}${writeAddress(this.#address)}`;
    const typing = (history.state as Remembered | null)?.typing ?? false;
    if (path !== `${location.pathname}${location.search}`) {
      if (typing && how === 'typing') history.replaceState({ typing }, '', path);
      else history.pushState({ typing: how === 'typing' }, '', path);
    } else if (typing && how !== 'typing') history.replaceState({}, '');
    if (isSame && this.#told?.state === 'settled') void this.#drawAnew(this.#told);
    else void this.#answer();
  }

  async #answer(remembered?: Remembered | null): Promise<void> {
    const turn = ++this.#turn;
    const isNow = (): boolean => turn === this.#turn;
    const { words, chosen, order } = this.#address;
    const entities = this.querySelector<HTMLDetailsElement>('[data-facet="entity"]')?.open ?? false;
    if (!this.#told) this.#show('loading');
    this.#found.begin(remembered?.shown);
    try {
      const service = (this.#service ??= openSearch(this.#place.base));
      let drawing: Promise<void> | undefined;
      const told = await service.ask({ words, chosen, order, entities }, (stage) => {
        if (!isNow()) return;
        this.#sayProgress(stage);
        // What is being read stays as it is, until all is known.
        drawing ??= this.#draw(stage, isNow);
      });
      await drawing;
      if (!isNow()) return;
      await this.#draw(told, isNow);
      if (isNow()) this.#sayState(told);
      if (remembered && isNow()) scrollTo(0, remembered.scroll ?? 0);
    } catch (error) {
      if (isNow()) this.#fail(error);
    }
  }

  /** Another view of the same answer. */
  async #drawAnew(told: Told): Promise<void> {
    const turn = this.#turn;
    this.#found.begin();
    try {
      await this.#draw(told, () => turn === this.#turn);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #showFound(): Promise<void> {
    const [turn, told, hits] = [this.#turn, this.#told, this.#hits];
    if (!told || !hits) return;
    try {
      await this.#found.draw(told, this.#address, hits, () => turn === this.#turn);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #draw(told: Told, isNow: () => boolean): Promise<void> {
    const service = this.#service;
    if (!service) return;
    if (told !== this.#told) this.#hits = new ReadHits(service, told);
    this.#told = told;
    const hasList = isNarrow(told) && told.faults.length === 0;
    if (hasList && this.#hits) await this.#found.draw(told, this.#address, this.#hits, isNow);
    if (!isNow()) return;
    this.#drawAround(told);
  }

  /** All that stands around the articles found. */
  #drawAround(told: Told): void {
    const address = this.#address;
    const left = countLeft(told);
    document.title = address.words === '' ? this.#title : `${address.words} · ${this.#title}`;
    part(this, '.faults').replaceChildren(...drawFaults(address.words, told.faults));
    this.#box.ariaInvalid = told.faults.length > 0 ? 'true' : null;
    part(this, '.notes').replaceChildren(...explainParts(told, address));
    part(this, '.chosen').replaceChildren(...drawChosen(told, address));
    keepOpen(part(this, '.about'), [drawForms(told.parts)]);
    keepOpen(part(this, '.time'), [drawBars(layBars(told.months), address)]);
    drawFacets(part(this, '.facets > div'), told.facets, address.chosen);
    drawOptions(part(this, '.options'), address, left);
    keepOpen(part(this, '.take'), left > 0 && told.state === 'settled' ? this.#drawTake(told) : []);
    part(this, '.change').replaceChildren(
      ...(address.cited && told.state === 'settled' ? [drawChange(address.cited, this.#now(told))] : []),
    );
  }

  /** What a reader can take along of an answer. */
  #drawTake(told: Told): HTMLElement[] {
    const hits = this.#hits;
    if (!isNarrow(told) || !hits) return [];
    const { archive, page } = this.#place;
    const now = this.#now(told);
    const { words, chosen } = this.#address;
    const url = new URL(writeAddress({ ...this.#address, cited: now }), page).href;
    const search = { words, chosen, archive, version: now.version ?? null, url, articles: now.articles };
    return [
      drawCitedSearch(this.#address, now, this.#place),
      drawExports(now.articles, { search, site: page, readAll: (tell) => hits.readAll(tell) }),
    ];
  }

  #now(told: Told): NonNullable<SearchAddress['cited']> {
    return { version: this.#place.version, articles: countLeft(told) };
  }

  #sayProgress(told: Told): void {
    part(this, '.progress span').textContent = sayProgress(told);
    this.#show('searching');
  }

  /** Says what came of it, once for each answer; one that is still searching at the end was stopped. */
  #sayState(told: Told): void {
    part(this, '.failures').replaceChildren(...told.progress.failures.map((failure) => make('li', {}, failure)));
    const isStopped = told.state === 'searching';
    this.#say(isStopped ? `Stopped: ${sayProgress(told)}` : sayAnswer(told));
    if (told.faults.length > 0) this.#show('misunderstood');
    else if (told.state === 'failed') this.#show('failed');
    else if (isStopped) this.#show('stopped');
    else this.#show(isNarrow(told) ? 'answered' : 'idle');
  }

  #fail(error: unknown): void {
    console.warn(error);
    this.#service?.close();
    this.#service = undefined;
    this.#told = undefined;
    part(this, '.failures').replaceChildren();
    this.#say('Could not look: the index of words could not be read');
    this.#show('failed');
  }

  #say(words: string): void {
    const status = part(this, '[role="status"]');
    if (status.textContent !== words) status.textContent = words;
  }

  #show(state: State): void {
    this.dataset['state'] = state;
    for (const [selector, states] of Object.entries(shownIn)) part(this, selector).hidden = !states.includes(state);
    const told = this.#told;
    const isNothing = told !== undefined && isNarrow(told) && countLeft(told) === 0;
    if (isNothing && state === 'answered') {
      part(this, '.browse').hidden = false;
      part(this, '.facets').hidden = Object.keys(told.asked.chosen).length === 0;
    }
  }

  get #place(): SearchPlace {
    const { base = '/', archive = '', version, page = location.href, unknown = '' } = this.dataset;
    return {
      base,
      archive,
      version: version || undefined,
      page: new URL(page),
      site: new URL(page),
      unknownOutlets: unknown.split(' ').filter(Boolean),
    };
  }
}

/** What is drawn anew stays open if it was. */
function keepOpen(box: HTMLElement, drawn: readonly (Element | undefined)[]): void {
  const wereOpen = [...box.querySelectorAll('details')].map(({ open }) => open);
  box.replaceChildren(...drawn.filter((one) => one !== undefined));
  for (const [place, details] of box.querySelectorAll('details').entries()) details.open = wereOpen[place] ?? false;
}

function readOption({ name, value }: HTMLSelectElement | HTMLInputElement): Partial<SearchAddress> {
  if (name === 'sort') return { order: Object.hasOwn(orders, value) ? (value as SearchAddress['order']) : undefined };
  if (name === 'view') return { view: value in views ? (value as SearchAddress['view']) : 'articles' };
  if (name === 'lines') return { lineOrder: value in lineOrders ? (value as SearchAddress['lineOrder']) : 'found' };
  return { copies: value === 'all' ? 'all' : 'folded' };
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

/** What is to be seen in which state; all else always is. */
const shownIn: Record<string, State[]> = {
  '.progress': ['searching'],
  '.retry': ['failed', 'stopped'],
  '.failures': ['failed'],
  '.facets': ['idle', 'answered', 'searching', 'stopped'],
  '.found': ['answered', 'searching', 'stopped', 'failed'],
  '.browse': ['idle', 'misunderstood'],
};

type State = 'loading' | 'searching' | 'stopped' | 'failed' | 'misunderstood' | 'idle' | 'answered';

/** Where the search stands. */
interface SearchPlace {
  base: string;
  archive: string;
  /** The last publication; none if there was none. */
  version: string | undefined;
  /** The address of the page as it is cited. */
  page: URL;
  site: URL;
  unknownOutlets: string[];
}

/** What the browser keeps with an address. */
interface Remembered {
  /** The question was still being typed. */
  typing?: boolean;
  shown?: ReturnType<FoundList['remember']>;
  scroll?: number;
}

customElements.define('archive-search', ArchiveSearch);
