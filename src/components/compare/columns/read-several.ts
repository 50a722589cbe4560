import type { CslItem } from '../../../citation/csl-item.ts';
import type { ArticleRecord } from '../../../schema/published/article-record.ts';
import type { CollationRecord } from '../../../schema/published/collation.ts';
import { pageVoice } from '../../ui/page-voice.ts';
import { drawColumns, type Listed } from './draw-columns.ts';
import { setColumns, type ReadArticle } from './set-columns.ts';
import { must } from '../../../text/must.ts';

const voice = pageVoice<'compare' | 'terms'>();
const { columns } = voice.words.compare;

/** Reads from the address which articles are chosen (`?with=ax&with=ds`) and sets them side by side. */
class ReadSeveral extends HTMLElement {
  connectedCallback(): void {
    const roster: Listed[] = JSON.parse(this.dataset['roster'] ?? '[]');
    const wanted = new Set(new URLSearchParams(location.search).getAll('with'));
    const chosen = roster.filter(({ key }) => wanted.has(key));
    for (const box of document.querySelectorAll<HTMLInputElement>('input[name="with"]'))
      box.checked = wanted.has(box.value);
    if (wanted.size === 0) return;
    if (chosen.length < 2) return this.#say(columns.chooseTwo);
    this.#read(chosen).catch(() => this.#say(columns.failed));
  }

  async #read(chosen: Listed[]): Promise<void> {
    this.#say(columns.fetching);
    const [collation, ...articles] = await Promise.all([
      loadCollation(must(this.dataset['collation'], 'the page names the comparison')),
      ...chosen.map(readListed),
    ]);
    const names = voice.list(articles.map(({ mark }) => mark));
    this.append(drawColumns(articles, setColumns(articles, collation), collation, voice));
    this.#say(columns.status({ names }));
    document.title = columns.inTab({ names, title: document.title });
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
