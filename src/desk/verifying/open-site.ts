import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { Refusal } from '../refusal.ts';
import { listFiles } from '../building/site-files.ts';

/** A site to be read, wherever it stands: in a folder, or on its host. @param place a path, or an address of the web. */
export function openSite(place: string): ReadSite {
  return isAddress(place) ? openHost(place) : openFolder(resolve(place));
}

/** Whether a place is an address of the web, rather than a path. */
export function isAddress(place: string): boolean {
  return /^https?:\/\//.test(place);
}

function openFolder(folder: string): ReadSite {
  const read = async (file: string): Promise<ReadFile | undefined> => {
    const path = resolve(folder, file);
    const bytes = path.startsWith(folder + sep) ? await readFile(path).catch(() => undefined) : undefined;
    return bytes && { bytes, isLedOn: false };
  };
  return { shown: folder, read, list: () => listFiles(folder).catch(noneUnlessRefused) };
}

/** A folder that is not there has no files; one that holds a link is told. */
function noneUnlessRefused(error: unknown): string[] {
  if (error instanceof Refusal) throw error;
  return [];
}

function openHost(address: string): ReadSite {
  const root = new URL(address.replace(/\/?$/, '/'));
  return {
    shown: root.href,
    async read(file) {
      const url = new URL(
        file
          .split('/')
          .map(encodeURIComponent)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1'),
        root,
      );
      const response = await fetch(url, { signal: AbortSignal.timeout(patience) }).catch((error: unknown) => {
        throw new Refusal(`${url.href} cannot be reached: ${explain(error)}. Nothing can be said of the site.`);
      });
      // What was withdrawn is sent as gone, with the page that says so.
      if (response.status === 404) return undefined;
      if (!response.ok && response.status !== 410)
        throw new Refusal(
          `${url.href} answers ${response.status} ${response.statusText}. Nothing can be said of the site.`,
        );
      const isLedOn = response.redirected || response.status === 410;
      return { bytes: Buffer.from(await response.arrayBuffer()), isLedOn };
    },
    list: undefined,
  };
}

/** What `fetch` says is only that it failed; why stands in the cause. */
function explain(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}

/** The SHA-256 of bytes in small hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Milliseconds for one file. */
const patience = 60_000;

/** A site whose files can be read one by one. */
export interface ReadSite {
  /** As messages show it. */
  shown: string;
  /** A file by its path below the site; nothing if there is none. A host that does not answer is an error. */
  read: (file: string) => Promise<ReadFile | undefined>;
  /** All its files; a host does not tell. */
  list: (() => Promise<string[]>) | undefined;
}

/** What came for a file. */
interface ReadFile {
  bytes: Buffer;
  /** Whether the host knows that it has moved or is gone, and sent what stands for it. */
  isLedOn: boolean;
}
