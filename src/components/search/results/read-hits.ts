import type { SearchService, Told } from '../../../search/answer/service.ts';
import { joinHit, type Hit } from '../../../search/shown/join-hit.ts';
import { must } from '../../../text/must.ts';

/** Reads the articles of an answer as they are shown, each once. */
export class ReadHits {
  readonly #service: SearchService;
  readonly #told: Told;
  readonly #read = new Map<number, Hit>();

  constructor(service: SearchService, told: Told) {
    this.#service = service;
    this.#told = told;
  }

  /** @param articles numbers of articles found, in the order in which they are wanted. */
  async read(articles: readonly number[]): Promise<Hit[]> {
    const unread = articles.filter((article) => !this.#read.has(article));
    if (unread.length > 0) {
      const found = new Map(this.#told.articles.map((one) => [one.article, one]));
      for (const shown of await this.#service.read(this.#told, unread))
        this.#read.set(shown.article, joinHit(must(found.get(shown.article), 'what is shown was found'), shown));
    }
    return articles.map((article) => must(this.#read.get(article), 'an article found can be shown'));
  }

  /** All of the answer, some at a time. @param tell hears how many were read; what it throws ends it. */
  async readAll(tell: (read: number) => void): Promise<Hit[]> {
    const numbers = this.#told.articles.map(({ article }) => article);
    for (let at = 0; at < numbers.length; at += atOnce) {
      await this.read(numbers.slice(at, at + atOnce));
      tell(Math.min(numbers.length, at + atOnce));
    }
    return this.read(numbers);
  }
}

/** Articles whose texts are asked for together. */
const atOnce = 64;
