import { isSameQuestion, parseAddress, toggle, writeAddress, type SearchAddress } from '../../search/answer/address.ts';
import { isFetchedLater, type FacetName } from '../../search/answer/asked.ts';
import { PublishedAnew, type SearchService, type Told } from '../../search/answer/service.ts';
import { part } from '../ui/elements.ts';
import { drawAround, type SearchPlace } from './draw-around.ts';
import { openSearch } from './engine/open-search.ts';
import { followKeys } from './keyboard.ts';
import { readOption } from './results/draw-options.ts';
import { FoundList } from './results/found-list.ts';
import { ReadHits } from './results/read-hits.ts';
import { isNarrow } from './results/say-answer.ts';
import { tellBusy, tellFailure, tellLoading, tellProgress, tellState } from './tell-state.ts';

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
    // Opening people fetches them; the event does not rise, so it is caught on its way down.
    const opened = ({ target }: Event): void => {
      if (!(target instanceof HTMLDetailsElement && target.open && isOfPeople(target))) return;
      // One that is opened when it is drawn is so because something is chosen in it.
      const isFetched = this.#told?.asked.withPeople || this.#address.chosen[target.dataset['facet'] as FacetName];
      if (!isFetched) void this.#answer({ shown: this.#found.remember() }, 'stays');
    };
    facets.addEventListener('toggle', opened, { capture: true });
    part(this, '.options').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement)
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
      // A script that failed to load once would not be loaded again by the same worker.
      if (this.#told?.state === 'failed') this.#close();
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

  async #answer(remembered?: Remembered | null, view?: 'stays'): Promise<void> {
    const turn = ++this.#turn;
    const isNow = (): boolean => turn === this.#turn;
    const { words, chosen, order } = this.#address;
    const withPeople = [...this.querySelectorAll<HTMLDetailsElement>('[data-facet][open]')].some(isOfPeople);
    if (!this.#told) tellLoading(this);
    const slow = setTimeout(() => isNow() && tellBusy(this), untilBusy);
    this.#found.begin(remembered?.shown);
    try {
      const service = (this.#service ??= openSearch(this.#place.base));
      let drawing: Promise<void> | undefined;
      const told = await service.ask({ words, chosen, order, withPeople }, (stage) => {
        clearTimeout(slow);
        if (!isNow()) return undefined;
        tellProgress(this, stage);
        // What is being read stays as it is, until all is known.
        drawing ??= this.#draw(stage, isNow, firstShown).catch((error: unknown) => this.#fail(error, turn));
        return drawing;
      });
      clearTimeout(slow);
      await drawing;
      if (!isNow()) return;
      await this.#draw(told, isNow);
      if (!isNow()) return;
      tellState(this, told);
      this.#found.centreLines();
      if (remembered && view !== 'stays') scrollTo(0, remembered.scroll ?? 0);
    } catch (error) {
      clearTimeout(slow);
      this.#fail(error, turn);
    }
  }

  /** Another view of the same answer. */
  async #drawAnew(told: Told): Promise<void> {
    const turn = this.#turn;
    this.#found.begin();
    try {
      await this.#draw(told, () => turn === this.#turn);
      this.#found.centreLines();
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  async #showFound(): Promise<void> {
    const [turn, told, hits] = [this.#turn, this.#told, this.#hits];
    if (!told || !hits) return;
    try {
      await this.#found.draw(told, this.#address, hits, () => turn === this.#turn);
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  async #draw(told: Told, isNow: () => boolean, most?: number): Promise<void> {
    const service = this.#service;
    if (!service) return;
    const hits = told === this.#told && this.#hits ? this.#hits : new ReadHits(service, told);
    [this.#told, this.#hits] = [told, hits];
    if (isNarrow(told) && told.faults.length === 0) await this.#found.draw(told, this.#address, hits, isNow, most);
    if (!isNow()) return;
    const { words } = this.#address;
    document.title = words === '' ? this.#title : `${words} · ${this.#title}`;
    drawAround(this, told, this.#address, hits, this.#place, isNow);
  }

  /**
   * Nothing can be said of what could not be read; what was asked before is forgotten with it. What is no longer there because the
   * archive was published anew is asked for again.
   * @param turn of the question that failed; if it was overtaken, so is the failure.
   */
  #fail(error: unknown, turn: number): void {
    if (turn !== this.#turn) return;
    console.warn(error);
    if (error instanceof PublishedAnew) {
      void this.#answer({ shown: this.#found.remember(), scroll: scrollY });
      return;
    }
    this.#turn += 1;
    this.#close();
    this.#found.clear();
    tellFailure(this, error);
  }

  #close(): void {
    this.#service?.close();
    this.#service = undefined;
    this.#told = undefined;
  }

  get #place(): SearchPlace {
    const { base = '/', archive = '', version, page = location.href, unknown = '' } = this.dataset;
    return {
      base,
      archive,
      version: version || undefined,
      page: new URL(page),
      unknownOutlets: unknown.split(' ').filter(Boolean),
    };
  }
}

/** Whether a list is fetched when it is opened. */
function isOfPeople(list: HTMLElement): boolean {
  return isFetchedLater(list.dataset['facet'] as FacetName);
}

/** Milliseconds after which a reader wonders whether anything is going on. */
const untilBusy = 500;

/** How many articles are shown while others are searched for: as few texts are fetched for them. */
const firstShown = 1;

/** What the browser keeps with an address. */
interface Remembered {
  /** The question was still being typed. */
  typing?: boolean;
  shown?: ReturnType<FoundList['remember']>;
  scroll?: number;
}

customElements.define('archive-search', ArchiveSearch);
