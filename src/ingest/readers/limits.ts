/**
 * The largest original, in bytes: 256 MiB. A page saved with all its pictures inside has a few dozen, a scanned issue of a
 * newspaper up to two hundred; and V8 holds no string of more than 512 MiB.
 */
export const largestOriginal = 256 * 1024 * 1024;

/**
 * The longest line of a file with a record a line, in bytes: 16 MiB. “War and Peace” has 3.3; what is longer is no article,
 * and would be held in memory several times.
 */
export const longestLine = 16 * 1024 * 1024;

/**
 * How many times larger than packed what is unpacked may be. Deflate can reach 1,032; text reaches 3 to 10, captures of one
 * site one after the other up to 50, and the tables of a spreadsheet 100.
 */
export const largestRatio = 200;

/** What may be unpacked before the ratio counts, in bytes: 32 MiB. Small things may be all alike. */
export const freeOfRatio = 32 * 1024 * 1024;

/** How many files a ZIP may hold: what the format counts to without ZIP64 (APPNOTE 4.3.16), some times over. */
export const mostEntries = 500_000;

/** How much of the beginning of a file is looked at to know what it is: pdf.js finds `%PDF-` within 1,024 bytes. */
export const headLength = 4096;

/** How many pages of a PDF are read: more than any issue of a newspaper or a report has. */
export const mostPages = 2000;

/** How long the reading of one PDF may take, in milliseconds: a page takes a few, a report of 500 pages ten seconds. */
export const longestReading = 60_000;

/** How deep elements of XML may be nested: text documents have some twenty. */
export const deepestXml = 256;
