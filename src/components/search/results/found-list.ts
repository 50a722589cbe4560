import type { SearchAddress } from '../../../search/answer/address.ts';
import type { Told } from '../../../search/answer/service.ts';
import { firstGroups, groupArticles, type FoundGroup, type FoundTier } from '../../../search/shown/group-articles.ts';
import { must } from '../../../text/must.ts';
import type { CitingPlace } from './draw-context-object.ts';
import { drawGroup } from './draw-group.ts';
import { drawTiers } from './draw-tiers.ts';
import type { ReadHits } from './read-hits.ts';
import { countLeft } from './say-answer.ts';

/** The list of what was found; more of it comes below, and what a reader has before the eyes stays as it is. */
export class FoundList {
  readonly #box: HTMLElement;
  readonly #more: HTMLElement;
  readonly #place: CitingPlace;
  #shown: Shown = { articles: pageLength, groups: {} };
  /** What the list shows now. */
  #drawn: string | undefined;

  /** Whoever wants more is told by the event `showmore`, which rises from the list. */
  constructor(box: HTMLElement, more: HTMLElement, place: CitingPlace) {
    [this.#box, this.#more, this.#place] = [box, more, place];
    const showMore = (event: Event): void => {
      const group = (event.target as Element).closest('.more-of-story')?.closest<HTMLElement>('[data-group]');
      if (!group && event.currentTarget === box) return;
      const key = group?.dataset['group'];
      if (key === undefined) this.#shown.articles += pageLength;
      else this.#shown.groups[key] = (this.#shown.groups[key] ?? groupLength) + pageLength;
      box.dispatchEvent(new Event('showmore', { bubbles: true }));
    };
    box.addEventListener('click', showMore);
    more.addEventListener('click', showMore);
  }

  /** Forgets how much was shown of another answer. */
  begin(shown?: Shown): void {
    this.#shown = shown ?? { articles: pageLength, groups: {} };
  }

  /** Shows nothing: what was found for another question is no answer to this one. */
  clear(): void {
    this.#drawn = undefined;
    this.#box.replaceChildren();
    this.#more.hidden = true;
  }

  /** How much is shown, so that it can be again. */
  remember(): Shown {
    return this.#shown;
  }

  /** Where there is not room for all of a line, brings what was found into the middle; to be called when it is to be seen. */
  centreLines(): void {
    const frame = this.#box.querySelector<HTMLElement>('.sideways');
    const mark = frame?.querySelector('mark');
    if (frame && mark) frame.scrollLeft += centreOf(mark) - centreOf(frame);
  }

  /**
   * Shows as much of an answer as is wanted.
   * @param isNow whether it still is, when the texts have come.
   * @param most how many articles to show while others are searched for: so that the first ones are there soon.
   */
  async draw(told: Told, address: SearchAddress, hits: ReadHits, isNow: () => boolean, most = Infinity): Promise<void> {
    if (address.view === 'lines') return this.#drawLines(told, address, hits, isNow);
    const all = groupArticles(told.articles, told.storyOf);
    const lengthOf = ({ key, articles }: FoundGroup): number =>
      Math.min(articles.length, this.#shown.groups[key] ?? groupLength, most);
    const tiers = firstGroups(all, Math.min(this.#shown.articles, most), lengthOf);
    const groups = tiers.flatMap((tier) => tier.groups);
    const wanted = groups.flatMap((group) => group.articles.slice(0, lengthOf(group)).map(({ article }) => article));
    const read = new Map((await hits.read(wanted)).map((hit) => [hit.found.article, hit]));
    if (!isNow()) return;
    const view = { ...this.#place, folds: address.copies === 'folded' };
    const draw = (group: FoundGroup): HTMLElement => {
      const its = group.articles
        .slice(0, lengthOf(group))
        .map(({ article }) => must(read.get(article), 'an article that is shown was read'));
      const element = drawGroup(group, its, told, view);
      element.dataset['shown'] = String(its.length);
      return element;
    };
    this.#replace(told, `articles ${address.copies}`, tiers, draw, lengthOf);
    this.#more.hidden = groups.length === all.flatMap((tier) => tier.groups).length;
    document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }));
  }

  #replace(
    told: Told,
    as: string,
    tiers: readonly FoundTier[],
    draw: (group: FoundGroup) => HTMLElement,
    lengthOf: (group: FoundGroup) => number,
  ): void {
    const drawn = `${nameAnswer(told)} ${as}`;
    const isSame = this.#drawn === drawn;
    this.#drawn = drawn;
    if (!isSame) {
      this.#box.replaceChildren(...drawTiers(tiers, draw));
      return;
    }
    const known = new Map(
      [...this.#box.querySelectorAll<HTMLElement>('[data-group]')].map((one) => [one.dataset['group'], one]),
    );
    let first: HTMLElement | undefined;
    for (const { tier, groups } of tiers) {
      const list = this.#box.querySelector(`[data-tier="${tier}"] > .groups`);
      if (!list) {
        const [section] = drawTiers([{ tier, groups }], draw);
        if (section) this.#box.append(section);
        first ??= section;
        continue;
      }
      for (const group of groups) {
        const old = known.get(group.key);
        const before = Number(old?.dataset['shown'] ?? 0);
        if (before === lengthOf(group)) continue;
        const element = draw(group);
        if (old) old.replaceWith(element);
        else list.append(element);
        first ??= element.querySelector<HTMLElement>(`.hits > li:nth-child(${before + 1})`) ?? element;
      }
    }
    first?.querySelector<HTMLElement>('[data-hit]')?.focus();
  }

  async #drawLines(told: Told, address: SearchAddress, hits: ReadHits, isNow: () => boolean): Promise<void> {
    const wanted = Math.max(linesOfArticles, this.#shown.articles);
    const numbers = told.articles.slice(0, wanted).map(({ article }) => article);
    const [read, { cutLines, drawLines }] = await Promise.all([hits.read(numbers), import('../lines/draw-lines.ts')]);
    if (!isNow()) return;
    const lines = read.flatMap((hit) => [hit.title, ...hit.passages].flatMap((passage) => cutLines(hit, passage)));
    this.#drawn = undefined;
    this.#box.replaceChildren(
      drawLines(lines, address.lineOrder, { read: read.length, left: countLeft(told) }, this.#place.unknownOutlets),
    );
    this.#more.hidden = read.length >= told.articles.length;
  }
}

/** Two answers of one name have the same articles; they may differ in what they can be narrowed down by. */
function nameAnswer({ asked, state, articles }: Told): string {
  return JSON.stringify([asked.words, asked.chosen, asked.order, state, articles.map(({ article }) => article)]);
}

function centreOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
}

/** How many articles are shown at first, and how many more at a time. */
const pageLength = 20;
/** How many of one story. */
const groupLength = 8;
/** How many articles lines are made of at first: a line is a twentieth of an article found. */
const linesOfArticles = 60;

/** How much is shown. */
interface Shown {
  articles: number;
  /** Articles of single groups, by their keys, where more was asked for. */
  groups: Record<string, number>;
}
