import { findMediaType } from '../media-types.ts';
import { hostSecurityPolicy } from './content-security-policy.ts';

/**
 * What is sent with everything, whatever its status. HTTPS for ever (`Strict-Transport-Security`) is not among it: it
 * binds every other thing on the host's name too and cannot be taken back, so it is for whoever runs the host to say.
 */
export const headersOfAll: Headers = {
  /** A file is what it is sent as: no text of an original is taken for a page. */
  'X-Content-Type-Options': 'nosniff',
  /** Nobody is told what a reader of the archive has read. */
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': hostSecurityPolicy(),
  /** A page that opens one of ours cannot put a forgery in its place afterwards. */
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * What is sent with data: leave to read it from the page of anybody, such as a notebook. It is the same for everybody, so
 * nothing is given away.
 */
export const headersOfData: Headers = { 'Access-Control-Allow-Origin': '*' };

/** How long a copy of a file counts: for good where its name has a digest of it, else until the host says it is another. */
export const caching = { kept: 'public, max-age=31536000, immutable', asked: 'no-cache' } as const;

/** The folders, below the base path, of files with a digest in their names or in that of a folder they stand in. */
export const keptFolders = ['_astro/', 'search/volumes/'] as const;

/** All headers of an answer but its type. @param path of the file, below the base path. */
export function headersOf(path: string, isThere: boolean): Headers {
  return {
    ...headersOfAll,
    'Cache-Control': isThere && keptFolders.some((folder) => path.startsWith(folder)) ? caching.kept : caching.asked,
    ...(isThere && findMediaType(path)?.isData ? headersOfData : {}),
  };
}

export type Headers = Readonly<Record<string, string>>;
