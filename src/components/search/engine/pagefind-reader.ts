import { endMark } from '../../../search/volume/end-mark.ts';
import { inTime } from '../../../search/volume/in-time.ts';
import { CouldNotLook } from '../../../search/volume/volume.ts';
import { must } from '../../../text/must.ts';
import { lookInto, lookIntoJson, pathOf, type Bytes } from './look.ts';
import { remember } from './remember.ts';

/**
 * Makes Pagefind read indexes of ours. What it cannot fetch it only reports to the console, and finds nothing, then and ever after;
 * so all it reads is read for it, and an index of which a file failed answers nothing more until it is opened anew.
 * @param base the base path of the site, with a slash at its end. Pagefind's script stands there with its engine, one for all indexes.
 */
export async function loadPagefind(base: string): Promise<PagefindReader> {
  const pagefind = await importPagefind(`${base}pagefind/pagefind.js`);
  globalThis.fetch = readForPagefind;
  const engine = remember((name) => lookIntoPagefinds(`${base}pagefind/wasm.${name}.pagefind`, isProgram));
  return {
    async open(folder) {
      const entry = await lookIntoJson<Entry>(`${folder}pagefind-entry.json`, isEntry);
      const { hash, wasm } = must(Object.values(entry.languages)[0], 'an index has a language');
      const [meta, code] = await Promise.all([
        lookIntoPagefinds(`${folder}pagefind.${hash}.pf_meta`),
        engine(wasm ?? 'unknown'),
      ]);
      let failed: unknown;
      const number = opened.push((file) => {
        if (file === 'pagefind-entry.json') return JSON.stringify(entry);
        if (file.endsWith('.pf_meta')) return meta;
        return file.startsWith('wasm.') ? code : lookIntoPagefinds(folder + file).catch(fail);
      });
      const fail = (error: unknown): never => {
        failed ??= error instanceof CouldNotLook ? error : new CouldNotLook(folder, { cause: error });
        throw failed;
      };
      const instance = pagefind.createInstance({ basePath: `/${number - 1}/`, noWorker: true, metaCacheTag: '' });
      return async (token) => {
        const found = await instance.search(token + endMark).catch(fail);
        if (failed) throw failed;
        return found.results;
      };
    },
  };
}

/** What Pagefind asks for, by the number of the index: `/0/pagefind-entry.json`. */
const readForPagefind: typeof fetch = async (input) => {
  const asked = pathOf(input instanceof Request ? input.url : String(input));
  const [, number, file = ''] = /^\/(\d+)\/(.*)$/.exec(asked) ?? [];
  return new Response(await must(opened[Number(number)], 'Pagefind reads what is open')(file));
};

/** What reads the files of each index that was opened. */
const opened: ((file: string) => string | Bytes | Promise<Bytes>)[] = [];

/** A module that failed to load may be remembered as failed, so every attempt has an address of its own. */
function importPagefind(address: string): Promise<Pagefind> {
  attempts += 1;
  const attempt = attempts > 1 ? `${address}?attempt=${attempts}` : address;
  return inTime(address, import(/* @vite-ignore */ attempt) as Promise<Pagefind>);
}

let attempts = 0;

/** Reads a file of Pagefind's own kind. @param isRight whether its content, without the signature, is what it should be. @throws {CouldNotLook} */
function lookIntoPagefinds(address: string, isRight: (content: Bytes) => boolean = () => true): Promise<Bytes> {
  return lookInto(address, (bytes) => {
    const { length } = signature;
    const isSigned = new TextDecoder().decode(bytes.subarray(0, length)) === signature;
    if (!isSigned || !isRight(bytes.subarray(length))) throw new Error('It is another file.');
    return bytes;
  });
}

/** What Pagefind puts before the content of its files. */
const signature = 'pagefind_dcd';

function isProgram(content: Bytes): boolean {
  return WebAssembly.validate(content);
}

function isEntry({ languages }: Entry): boolean {
  const [first] = Object.values(languages);
  return typeof first?.hash === 'string';
}

/** `pagefind-entry.json`, as far as it is read here. */
interface Entry {
  languages: Record<string, { hash: string; wasm?: string | null }>;
}

/** What is used of Pagefind (https://pagefind.app/docs/api-reference/). */
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => {
    search: (words: string) => Promise<{ results: TokenFound[] }>;
  };
}

/** Opens indexes. */
export interface PagefindReader {
  /**
   * @param folder path of the index, with a slash at its end.
   * @returns what finds a token in it, or throws {CouldNotLook}.
   * @throws {CouldNotLook}
   */
  open: (folder: string) => Promise<(token: string) => Promise<TokenFound[]>>;
}

/** An article that has a token. */
export interface TokenFound {
  /** What Pagefind calls it. */
  id: string;
  /** The numbers of its words that are the token. */
  words: number[];
}
