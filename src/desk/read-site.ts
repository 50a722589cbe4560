import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { listFiles } from './site-files.ts';

/** A site to be read, wherever it stands: in a folder, or on its host. @param place a path, or an address of the web. */
export function openSite(place: string): ReadSite {
  return isAddress(place) ? openHost(place) : openFolder(resolve(place));
}

/** Whether a place is an address of the web, rather than a path. */
export function isAddress(place: string): boolean {
  return /^https?:\/\//.test(place);
}

function openFolder(folder: string): ReadSite {
  const read = async (file: string): Promise<Buffer | undefined> => {
    const path = resolve(folder, file);
    return path.startsWith(folder + sep) ? readFile(path).catch(() => undefined) : undefined;
  };
  return { shown: folder, read, list: () => listFiles(folder).catch(() => []) };
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
      const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
      if (response.status === 404 || response.status === 410) return undefined;
      if (!response.ok) throw new Error(`${url.href} answers ${response.status} ${response.statusText}.`);
      return Buffer.from(await response.arrayBuffer());
    },
    list: undefined,
  };
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
  /** The bytes of a file, by its path below the site; nothing if there is none. A host that does not answer is an error. */
  read: (file: string) => Promise<Buffer | undefined>;
  /** All its files; a host does not tell. */
  list: (() => Promise<string[]>) | undefined;
}
