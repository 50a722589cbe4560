import type { CslItem } from '../../../citation/csl-item.ts';
import type { ArticleRecord } from '../../../schema/published/article-record.ts';
import type { CollationRecord } from '../../../schema/published/collation.ts';
import { drawColumns, type Listed } from './draw-columns.ts';
import { setColumns, type ReadArticle } from './set-columns.ts';
import { must } from '../../../text/must.ts';

/** Reads from the address which articles are chosen (`?with=ax&with=ds`) and sets them side by side. */
class ReadSeveral extends HTMLElement {
  connectedCallback(): void {
    const roster: Listed[] = JSON.parse(this.dataset['roster'] ?? '[]');
    const wanted = new Set(new URLSearchParams(location.search).getAll('with'));
    const chosen = roster.filter(({ key }) => wanted.has(key));
    for (const box of document.querySelectorAll<HTMLInputElement>('input[name="with"]'))
      box.checked = wanted.has(box.value);
    if (wanted.size === 0) return;
    if (chosen.length < 2) return this.#say('Choose at least two articles.');
    this.#read(chosen).catch(() =>
      this.#say('The articles could not be fetched. Load the page again to try once more.'),
    );
  }

  async #read(chosen: Listed[]): Promise<void> {
    this.#say('Fetching the articles …');
    const [collation, ...articles] = await Promise.all([
      loadCollation(must(this.dataset['collation'], 'the page names the comparison')),
      ...chosen.map(readListed),
    ]);
    const marks = articles.map(({ mark }) => mark);
    const names = `${marks.slice(0, -1).join(', ')} and ${marks.at(-1)}`;
    this.append(drawColumns(articles, setColumns(articles, collation), collation));
    this.#say(
      `${names} side by side. Of copies of one text, what one has and the other has not is marked. Elsewhere words that a sentence shares with the first one of its row are underlined.`,
    );
    document.title = `${names} side by side · ${document.title}`;
    // The row that the address names is only here now.
    if (location.hash) location.replace(location.hash);
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

/** An article with its words and how it is cited. */
async function readListed(listed: Listed): Promise<ReadArticle & Listed & { cited: CslItem }> {
  const { citation: cited, ...record }: ArticleRecord = await (await load(listed.record)).json();
  return { ...record, ...listed, cited };
}

async function loadCollation(address: string): Promise<CollationRecord> {
  return (await load(address)).json();
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}

customElements.define('read-several', ReadSeveral);
