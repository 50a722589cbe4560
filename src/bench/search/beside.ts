import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { AnswerByRule } from './brute-force.ts';
import type { SearchedArchive } from './searched-archive.ts';

/** MiniSearch over the same passages and articles, for the figures beside those of the search. */
export class Beside {
  readonly #passages = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  readonly #articles = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ['title', 'text'] });

  constructor({ articles }: SearchedArchive) {
    for (const { id, title, passages } of articles) {
      this.#passages.addAll(passages.map((passage) => ({ id: `${id}#${passage.id}`, text: passage.text })));
      const text = passages.filter(({ isTitle }) => !isTitle).map((passage) => passage.text);
      this.#articles.add({ id, title, text: text.join('\n') });
    }
  }

  /** How the passages that have all words compare with what the rule finds in one passage. */
  score(
    asked: string,
    { passages }: AnswerByRule,
  ): { wanted: number; found: number; right: number; milliseconds: number } {
    const wanted = new Set([...passages].flatMap(([article, ids]) => ids.map((id) => `${article}#${id}`)));
    const start = performance.now();
    const found = this.#passages.search(asked, { combineWith: 'AND' });
    const milliseconds = performance.now() - start;
    const right = found.filter(({ id }) => wanted.has(String(id))).length;
    return { wanted: wanted.size, found: found.length, right, milliseconds };
  }

  /** The best articles for a question in plain words, as it comes out of the box. */
  rank(asked: string): string[] {
    return this.#articles
      .search(asked)
      .slice(0, 10)
      .map(({ id }) => String(id));
  }

  /** Bytes of its index of passages, compressed: all of it is needed for the first answer. */
  size(): number {
    return gzipSync(JSON.stringify(this.#passages)).length;
  }
}
