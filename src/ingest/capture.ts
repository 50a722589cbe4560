/** One taking of one text: what becomes one original and one article, or one more capture of an article that is there. */
export interface Capture {
  /** As what it came, for `received.as`: the name of its file and where in it it stood: `week.warc.gz, record 12`. */
  as: string;
  /** The bytes to keep, exact. */
  bytes: Uint8Array;
  /** What they are: `text/html`, `application/pdf`. */
  mediaType: string;
  /** The encoding of their text, where what they came in says so (a header); as it says it. */
  charset?: string | undefined;
  /** What is read in place of bytes that are no text themselves. */
  layer?: TextLayer | undefined;
  /** What the wrapping (a header, a column, a field of a feed) says of it. */
  said: Said;
  /** Why somebody should look at how it was read, a sentence each: “The file is called .txt, and is a PDF by its first bytes.” */
  doubts?: readonly string[] | undefined;
  /** Files that came with it and are shown in it or belong to it: pictures, scans. */
  enclosed?: readonly Enclosed[] | undefined;
}

/** The text of an original that is no text itself. */
export interface TextLayer {
  /** The text, or the source of a page that holds it. */
  text: string;
  mediaType: 'text/plain' | 'text/html';
  /** How it was made of the bytes, in a sentence for readers: “The text layer of the PDF, read by unpdf 1.8, page by page.” */
  how: string;
}

/** A file that came along. */
export interface Enclosed {
  /** Its file name, without folders. */
  name: string;
  bytes: Uint8Array;
  mediaType: string;
  /** The address it was shown from, or its `cid:`. */
  address?: string | undefined;
}

/** What was said of a text outside it. Nothing here is concluded. */
export interface Said {
  /** Where it stood on the web. */
  url?: Finding | undefined;
  /** The day it was taken, `YYYY-MM-DD`. */
  captured?: Finding | undefined;
  title?: Finding | undefined;
  deck?: Finding | undefined;
  byline?: Finding | undefined;
  /** The name or address of who publishes it. */
  outlet?: Finding | undefined;
  authors?: Finding<string[]> | undefined;
  /** EDTF, with time and zone where they are said. */
  published?: Finding | undefined;
  section?: Finding | undefined;
  /** BCP 47. */
  language?: Finding | undefined;
  /** The text of the article, where a column or a field of its own has it and nothing else: paragraph by paragraph. */
  body?: Finding | undefined;
}

/** Something a program found, with what shows it. */
export interface Finding<T = string> {
  value: T;
  /** `stated` if it stands there in so many words, `inferred` if it was concluded. */
  basis: 'stated' | 'inferred';
  /** What it was read or concluded from, in a sentence for readers: “The page’s JSON-LD has datePublished 2022-01-13T10:52:00Z.” */
  evidence: string;
}

/** Something in a file that cannot become an article. The rest of the batch goes on. */
export interface Unreadable {
  /** What it is: the name of the file and where in it it stands. */
  as: string;
  /** What was found, in words. */
  found: string;
  /** What the archivist can do about it, in a sentence. */
  remedy: string;
}

/** Reads one kind of file: every text that is in it, one after the other, so that a file of any size can be read. */
export type ReadFile = (file: HandedIn) => AsyncIterable<Capture | Unreadable>;

/** A file as it was handed in. */
export interface HandedIn {
  /** Its name, without the folders it lies in. */
  name: string;
  /** Bytes, if known. */
  size?: number | undefined;
  /** The day its disk says it was last changed, `YYYY-MM-DD`: of no weight, but better than nothing. */
  changed?: string | undefined;
  /** All of it; refused by a `RangeError` if it is larger than one text can be. */
  load: () => Promise<Uint8Array>;
  /** It piece by piece. */
  stream: () => AsyncIterable<Uint8Array>;
  /** A stretch of it, where that can be had without the rest: what is in a ZIP stands at its end. */
  part?: ((start: number, end: number) => Promise<Uint8Array>) | undefined;
}

/** Whether a reader found a text, and not something it cannot read. */
export function isCapture(found: Capture | Unreadable): found is Capture {
  return 'bytes' in found;
}
