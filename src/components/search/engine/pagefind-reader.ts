import { endMark } from '../../../search/volume/end-mark.ts';
import { CouldNotLook } from '../../../search/volume/volume.ts';
import { lookInto } from './look.ts';
import { remember } from './remember.ts';

/**
 * Makes Pagefind read indexes of ours. What it cannot fetch it only reports to the console, and finds nothing; so all it fetches goes
 * through here, where it is known what failed. Its engine is one for all indexes and stands beside its script.
 * @param base the base path of the site, with a slash at its end.
 */
export async function loadPagefind(base: string): Promise<PagefindReader> {
  const failures = new Map<string, CouldNotLook>();
  const engine = `${base}pagefind/`;
  const readEngine = remember(lookInto);
  globalThis.fetch = async (input) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    const file = address.pathname.replace(/^.*\/(?=wasm\.)/, engine);
    try {
      const bytes = await (file.startsWith(engine) ? readEngine(file) : lookInto(file));
      if (isPagefinds.test(file) && !hasSignature(bytes)) throw new CouldNotLook(file);
      return new Response(bytes);
    } catch (error) {
      if (error instanceof CouldNotLook) failures.set(address.pathname.replace(/(?:index\/)?[^/]*$/, ''), error);
      throw error;
    }
  };
  const pagefind = await importPagefind(`${engine}pagefind.js`);
  return {
    open(folder) {
      const instance = pagefind.createInstance({ basePath: folder, noWorker: true, metaCacheTag: '' });
      return async (token) => {
        try {
          const found = await instance.search(token + endMark);
          const failed = failures.get(folder);
          if (failed) throw failed;
          return found?.results ?? [];
        } catch (error) {
          const failed = failures.get(folder);
          failures.delete(folder);
          throw failed ?? new CouldNotLook(folder, { cause: error });
        }
      };
    },
  };
}

/** A module that failed to load may be remembered as failed, so every attempt has an address of its own. */
async function importPagefind(address: string): Promise<Pagefind> {
  attempts += 1;
  try {
    return (await import(/* @vite-ignore */ attempts > 1 ? `${address}?attempt=${attempts}` : address)) as Pagefind;
  } catch (error) {
    throw new CouldNotLook(address, { cause: error });
  }
}

let attempts = 0;

function hasSignature(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, signature.length)) === signature;
}

/** What Pagefind puts before the content of its files. */
const signature = 'pagefind_dcd';
const isPagefinds = /\.(?:pf_meta|pf_index|pagefind)$/;

/** What is used of Pagefind (https://pagefind.app/docs/api-reference/). */
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => {
    search: (words: string) => Promise<{ results: TokenFound[] } | null>;
  };
}

/** Opens indexes. */
export interface PagefindReader {
  /** @param folder path of the index, with a slash at its end. @returns what finds a token in it. */
  open: (folder: string) => (token: string) => Promise<TokenFound[]>;
}

/** An article that has a token. */
export interface TokenFound {
  /** What Pagefind calls it. */
  id: string;
  /** The numbers of its words that are the token. */
  words: number[];
}
