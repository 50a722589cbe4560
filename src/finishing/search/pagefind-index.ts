import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { endMark } from '../../search/volume/end-mark.ts';

/**
 * Starts an index of Pagefind's. It is given tokens and no pages: it would find the words of menus and notes, and cut and fold
 * words by rules that are not those of the archive. Their language is none that it knows the endings of.
 */
export async function startPagefind(): Promise<Indexing> {
  const index = await start();
  return {
    async add(name, tokens) {
      const content = `<html><body>${tokens.map((token) => token + endMark).join(' ')}</body></html>`;
      const { errors } = await index.addHTMLFile({ url: name, content });
      if (errors.length > 0) throw new Error(`Pagefind cannot read article ${name}: ${errors.join('; ')}`);
    },
    async finish() {
      const files = await filesOf(index);
      await index.deleteIndex();
      return {
        names: namePages(files),
        files: files.filter(({ path }) => data.test(path)).map(({ path, content }) => [path, content]),
      };
    },
  };
}

/** What reads such indexes in the browser. @returns the files by path: its script, and its engine, which is one for all of them. */
export async function loadPagefindEngine(): Promise<[path: string, content: Uint8Array][]> {
  const index = await start();
  const files = await filesOf(index);
  await index.deleteIndex();
  return files.filter(({ path }) => engine.has(path)).map(({ path, content }) => [path, content]);
}

async function start(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return files;
}

/** Pagefind's name of each article, read from the files it would have shown. */
function namePages(files: readonly IndexFile[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const page: { url: string } = JSON.parse(gunzipSync(content).subarray(signature.length).toString());
    names.set(page.url, name);
  }
  return names;
}

/** What Pagefind puts before the content of every file of its own. */
const signature = 'pagefind_dcd';
const data = /^(?:pagefind-entry\.json|index\/.+|pagefind\..+\.pf_meta)$/;
const language = 'unknown';
const engine = new Set(['pagefind.js', `wasm.${language}.pagefind`]);

/** An index of Pagefind's that is being made. */
interface Indexing {
  /** Adds an article, under a name to know it by again. */
  add: (name: string, tokens: readonly string[]) => Promise<void>;
  /** @returns what Pagefind calls each article, by that name, and the files that are asked for in a search. */
  finish: () => Promise<{ names: Map<string, string>; files: [path: string, content: Uint8Array][] }>;
}
