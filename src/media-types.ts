import { formats } from './formats/table.ts';

/** What Pagefind’s own files, compressed as they are, and all else is sent as. */
export const unknownType = 'application/octet-stream';

/** What the files of the site are whose names say it: by what follows the dot. */
const byEnding: readonly MediaType[] = [
  { end: '.csv', type: 'text/csv', charset: true, isData: true },
  { end: '.jsonl', type: 'application/jsonl', isData: true },
  { end: '.json', type: 'application/json', isCommon: true, isData: true },
  { end: '.xml', type: 'application/xml', charset: true, isCommon: true, isData: true },
  { end: '.txt', type: 'text/plain', charset: true, isCommon: true, isData: true },
  { end: '.md', type: 'text/markdown', charset: true, isData: true },
  { end: '.html', type: 'text/html', charset: true, isCommon: true },
  { end: '.css', type: 'text/css', charset: true, isCommon: true },
  { end: '.js', type: 'text/javascript', charset: true, isCommon: true },
  { end: '.mjs', type: 'text/javascript', charset: true, isCommon: true },
  { end: '.svg', type: 'image/svg+xml', charset: true, isCommon: true },
  { end: '.webmanifest', type: 'application/manifest+json', isCommon: true },
  { end: '.png', type: 'image/png', isCommon: true, isPacked: true },
  { end: '.jpg', type: 'image/jpeg', isCommon: true, isPacked: true },
  { end: '.webp', type: 'image/webp', isCommon: true, isPacked: true },
  { end: '.avif', type: 'image/avif', isCommon: true, isPacked: true },
  { end: '.ico', type: 'image/x-icon', isCommon: true, isPacked: true },
  { end: '.woff2', type: 'font/woff2', isCommon: true, isPacked: true },
  { end: '.pdf', type: 'application/pdf', isCommon: true, isPacked: true },
  { end: '.wasm', type: 'application/wasm', isCommon: true, isPacked: true },
];

/** What a compressed copy of a file is sent as, by what its name has behind the file’s: the smallest first (RFC 7932, RFC 1952). */
export const copyEncodings = { br: 'br', gz: 'gzip' } as const;

/** How the names of compressed copies end, behind a dot. */
export const copyEndings = Object.keys(copyEncodings) as CopyEnding[];

/**
 * What every file of the site is: the pages, the typed links, the preview and every host file take it from here. The
 * first row that a path ends with counts: what a format says of its file, then what follows the dot.
 */
export const mediaTypes: readonly MediaType[] = [...typesOfFormats(), ...byEnding];

/** The media type of a file, as links name it: `application/atom+xml`. */
export function mediaTypeOf(path: string): string {
  return findMediaType(path)?.type ?? unknownType;
}

/** The media type of a file as it is sent, with the encoding of a text. */
export function contentTypeOf(path: string): string {
  const found = findMediaType(path);
  return found ? writeContentType(found) : unknownType;
}

/** A media type as it is sent. */
export function writeContentType({ type, charset }: Pick<MediaType, 'type' | 'charset'>): string {
  return charset ? `${type}; charset=utf-8` : type;
}

/** What is known of a file from its path alone. */
export function findMediaType(path: string): MediaType | undefined {
  const address = path.startsWith('/') ? path : `/${path}`;
  return mediaTypes.find(({ end }) => address.toLowerCase().endsWith(end));
}

/** A row for each format that is more than its ending says, with its whole name where others end like it. */
function typesOfFormats(): MediaType[] {
  const rows = Object.values(formats).flatMap((ofKind) =>
    Object.entries(ofKind).flatMap(([file, format]) => {
      if (!('type' in format) || format.type === undefined) return [];
      const ending = file.slice(file.indexOf('.')) as `.${string}`;
      const end = byEnding.some((one) => one.end === ending) ? (`/${file}` as const) : ending;
      // Bytes of any kind: most kinds are compressed by themselves.
      const isPacked = format.type === unknownType;
      return [
        { end, type: format.type, isData: true, isPacked, ...(needsCharset(format.type) ? { charset: true } : {}) },
      ];
    }),
  );
  return [...new Map(rows.map((row) => [row.end, row])).values()];
}

/** JSON and link formats allow no other encoding than UTF-8; bytes have none. */
function needsCharset(type: string): boolean {
  return !/json$|link-format$|octet-stream$/.test(type);
}

/** A kind of file of the site. */
export interface MediaType {
  /** How its path ends: with a name of its own (`/feed.xml`) or with what follows a dot. */
  end: `/${string}` | `.${string}`;
  type: string;
  /** Whether the encoding is said too: UTF-8, as everything here; JSON and link formats allow no other. */
  charset?: boolean;
  /** Whether every host knows it without being told. */
  isCommon?: boolean;
  /** Whether it is there for programs, which may read it from anybody’s page. */
  isData?: boolean;
  /** Whether it is compressed already. */
  isPacked?: boolean;
}

/** One of these endings. */
export type CopyEnding = keyof typeof copyEncodings;
