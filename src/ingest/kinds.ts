import type { ReadFile } from './capture.ts';
import { looksLike } from './readers/looks-like.ts';

/**
 * What kind of file something is, by its first bytes and by how its name ends; where the two disagree the bytes are
 * believed. Nothing if neither is known.
 */
export function kindOf(name: string, firstBytes: Uint8Array): Kind | undefined {
  const byName = kinds.find((kind) => isNamedAs(name, kind));
  const seen = looksLike(firstBytes);
  if (seen.length === 0) return byName;
  // Many kinds are a ZIP or XML, and a text may be anything: there the name says more.
  if (byName && seen.includes(byName.id)) return byName;
  return kinds.find(({ id }) => id === seen[0]);
}

/** Whether a name ends as files of a kind do. */
export function isNamedAs(name: string, { endings }: Kind): boolean {
  const lower = name.toLowerCase();
  return endings.some((ending) => lower.endsWith(`.${ending}`));
}

/** What follows the last dot of a name, in small letters; empty if nothing does. */
export function endingOf(name: string): string {
  return /\.([^./\\\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

const transcript =
  'Write down what is said in it as a text (.txt), and hand that in; keep the recording as its attachment.';
const picture =
  'A picture has no words a program could read: hand in its text (.txt), and keep the picture as its attachment.';
const unpack = 'Unpack it, and hand in the folder.';

/** Every kind of file that is known: those that are read, and those that are told what to do. */
export const kinds: readonly Kind[] = [
  {
    id: 'html',
    called: 'a web page',
    endings: ['html', 'htm', 'xhtml', 'xht', 'shtml'],
    reader: async () => (await import('./readers/pages/html.ts')).readHtml,
  },
  {
    id: 'mhtml',
    called: 'a web page with its pictures in one file (MHTML)',
    endings: ['mhtml', 'mht'],
    reader: async () => (await import('./readers/pages/mhtml.ts')).readMhtml,
  },
  {
    id: 'webarchive',
    called: 'a web page saved by Safari',
    endings: ['webarchive', 'plist'],
    reader: async () => (await import('./readers/pages/webarchive.ts')).readWebarchive,
  },
  {
    id: 'text',
    called: 'a plain text',
    endings: ['txt', 'text', 'md', 'markdown'],
    reader: async () => (await import('./readers/text.ts')).readText,
  },
  {
    id: 'pdf',
    called: 'a PDF',
    endings: ['pdf'],
    reader: async () => (await import('./readers/pdf/read-pdf.ts')).readPdf,
  },
  {
    id: 'docx',
    called: 'a Word document',
    endings: ['docx', 'docm', 'dotx'],
    reader: async () => (await import('./readers/documents/docx.ts')).readDocx,
  },
  {
    id: 'odt',
    called: 'an OpenDocument text',
    endings: ['odt', 'ott'],
    reader: async () => (await import('./readers/documents/odt.ts')).readOdt,
  },
  {
    id: 'eml',
    called: 'an e-mail',
    endings: ['eml'],
    reader: async () => (await import('./readers/eml.ts')).readEml,
  },
  {
    id: 'warc',
    called: 'a web archive (WARC)',
    endings: ['warc', 'warc.gz'],
    reader: async () => (await import('./readers/pages/warc.ts')).readWarc,
  },
  {
    id: 'wacz',
    called: 'a packed web archive (WACZ)',
    endings: ['wacz'],
    reader: async () => (await import('./readers/pages/wacz.ts')).readWacz,
  },
  {
    id: 'zip',
    called: 'a ZIP',
    endings: ['zip'],
    reader: async () => (await import('./readers/zip.ts')).readZip,
  },
  {
    id: 'gzip',
    called: 'a file packed by gzip',
    endings: ['gz'],
    reader: async () => (await import('./readers/gzip.ts')).readGzip,
  },
  {
    id: 'jsonl',
    called: 'a table with a record a line (JSONL)',
    endings: ['jsonl', 'ndjson'],
    reader: async () => (await import('./readers/records/jsonl.ts')).readJsonl,
  },
  {
    id: 'json',
    called: 'JSON',
    endings: ['json'],
    reader: async () => (await import('./readers/records/json.ts')).readJson,
  },
  {
    id: 'feed',
    called: 'a feed',
    endings: ['rss', 'atom', 'rdf', 'xml'],
    reader: async () => (await import('./readers/feeds/feed.ts')).readFeed,
  },
  // Its rows are facts on articles, not articles: `readRows` reads them for who asks for it.
  {
    id: 'csv',
    called: 'a table (CSV)',
    endings: ['csv', 'tsv'],
    remedy: 'A table of facts completes articles that are there, or makes entries of its rows: hand it in by itself.',
  },
  {
    id: 'xlsx',
    called: 'a table (Excel)',
    endings: ['xlsx', 'xlsm'],
    remedy: 'A table of facts completes articles that are there, or makes entries of its rows: hand it in by itself.',
  },
  {
    id: 'ole',
    called: 'a document of an old Office (.doc, .xls, .ppt, .msg)',
    endings: ['doc', 'dot', 'xls', 'ppt', 'msg'],
    remedy: 'Open it in Word or LibreOffice, save it as .docx (a mail as .eml), and hand that in.',
  },
  {
    id: 'rtf',
    called: 'a text in RTF',
    endings: ['rtf'],
    remedy: 'Open it in Word or LibreOffice, save it as .docx or .odt, and hand that in.',
  },
  {
    id: 'fodt',
    called: 'an OpenDocument text in one piece of XML',
    endings: ['fodt'],
    remedy: 'Open it in LibreOffice, save it as .odt, and hand that in.',
  },
  {
    id: 'pages',
    called: 'a document of Pages',
    endings: ['pages'],
    remedy: 'Open it in Pages, export it as Word (.docx), and hand that in.',
  },
  {
    id: 'pptx',
    called: 'a presentation or a spreadsheet of another program',
    endings: ['pptx', 'odp', 'ods', 'key', 'numbers'],
    remedy: 'Save what is to be kept of it as .pdf, or its table as .csv, and hand that in.',
  },
  {
    id: 'epub',
    called: 'a book (EPUB)',
    endings: ['epub', 'mobi', 'azw3'],
    remedy: 'A book is no article. Save the chapter you mean as .html or .txt, and hand that in.',
  },
  {
    id: 'tex',
    called: 'the source of a printed text',
    endings: ['tex', 'ps', 'djvu', 'xps'],
    remedy: 'Make a .pdf of it, and hand that in.',
  },
  {
    id: 'picture',
    called: 'a picture',
    endings: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'heic', 'tif', 'tiff', 'bmp', 'svg', 'ico', 'jp2'],
    remedy: picture,
  },
  {
    id: 'recording',
    called: 'a recording',
    endings: [
      'mp3',
      'wav',
      'ogg',
      'oga',
      'opus',
      'flac',
      'm4a',
      'aac',
      'mp4',
      'm4v',
      'mov',
      'webm',
      'mkv',
      'avi',
      'mpg',
      'mpeg',
    ],
    remedy: transcript,
  },
  {
    id: 'packed',
    called: 'packed by another program than ZIP',
    endings: ['rar', '7z', 'tar', 'tgz', 'bz2', 'xz', 'zst'],
    remedy: unpack,
  },
  {
    id: 'bibliography',
    called: 'a list of references',
    endings: ['bib', 'ris', 'enw'],
    remedy: 'It has no texts. Export it from Zotero as “Zotero RDF” with files, and hand in the folder.',
  },
  {
    id: 'database',
    called: 'a database',
    endings: ['sqlite', 'sqlite3', 'db', 'mdb', 'accdb', 'parquet'],
    remedy: 'Export its articles as .jsonl, a record a line, and hand that in.',
  },
  {
    id: 'program',
    called: 'a program or a part of a page',
    endings: ['exe', 'dll', 'js', 'mjs', 'css', 'wasm', 'woff', 'woff2', 'ttf', 'otf'],
    remedy: 'Nothing that is handed in is run. Leave it out.',
  },
];

/** A kind of file. */
export interface Kind {
  /** What `looksLike` calls it. */
  id: string;
  /** What it is called in a report: “a PDF”. */
  called: string;
  /** How names of such files end, without the dot. */
  endings: readonly string[];
  /** What reads it, loaded when one is there. */
  reader?: () => Promise<ReadFile>;
  /** What the archivist can do, where it is not read. */
  remedy?: string;
}
