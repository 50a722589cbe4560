import type { Enclosed } from '../../capture.ts';
import { baseName } from '../unpacking/open-zip.ts';

/** Whether what belongs to a page is kept beside it: what readers see or hear, and not how the page looks. */
export function isKept(mediaType: string): boolean {
  return /^(?:image|audio|video)\/|^application\/pdf$/.test(mediaType);
}

/** What belongs to a page under a name of its own: the last of its address, if that is one, else its number among them. */
export function encloseAs(number: number, { address, mediaType, bytes }: Omit<Enclosed, 'name'>): Enclosed {
  const path = webAddress(address) === '' ? '' : new URL(address ?? '').pathname;
  const base = baseName(path);
  const name = /^[\w.-]{1,80}$/.test(base) ? base : `picture-${number}.${/\/(\w{1,8})/.exec(mediaType)?.[1] ?? 'bin'}`;
  return { name, bytes, mediaType, address };
}

/** An address, if it is one on the web: frames have invented ones (`cid:`), and what was saved on a disk has none. */
export function webAddress(address = ''): string {
  return /^https?:/i.test(address) && URL.canParse(address) ? address : '';
}
