/** What a process that prints is told to do. */
export interface PrintJob {
  /** The folder of what Astro compiled. */
  bundle: string;
  /** The folder of the site that is being made. It holds what the last one had, as far as there is a log. */
  folder: string;
  /** The log of the last site, if it can be relied on: what is as it was then is not printed. */
  log: string | undefined;
  /** Which of all pages it prints. */
  share: Share;
  /**
   * Which of all stories it compares before, if others print beside it. It tells when it has done so, and is sent a word when
   * all have.
   */
  ahead?: Share | undefined;
  /** Of these, the paths of those that it prints, where they are known. */
  pages?: readonly string[];
  /** Into how many parts it divides what is to be printed, if that is more than a few pages; it prints the first itself. */
  parts: number;
  few: number;
}

/** A part of the pages. */
export interface Share {
  /** From 0. */
  number: number;
  of: number;
}

/** What such a process tells. */
export interface PrintNews {
  /** How many stories of its share it has compared. */
  compared?: { done: number; all: number };
  /** Whether it has compared them all. */
  isAhead?: boolean;
  /** How many pages are to be printed, once it knows. */
  toPrint?: number;
  /** The paths of those that it leaves to others, a part for each. */
  others?: string[][];
  /** Pages of the last site that there are no more. */
  gone?: string[];
  /** The numbers of the questions of the last site that no page asks which stays as it is. */
  unasked?: number[];
  /** Pages that it has printed since it told of some. */
  printed?: PrintedPage[];
  /** How many pages it has told of, when it has told of all. */
  done?: number;
  /** Questions of theirs that it has not told of yet, with the number that stands for each in its news. */
  questions?: AskedQuestion[];
}

/** A page that was printed. */
export interface PrintedPage {
  /** Its path in the site. */
  file: string;
  sha256: string;
  /** Bytes. */
  size: number;
  /** Digest of what it was given to show. */
  props: string;
  /** The numbers of the questions it asked. */
  asked: Uint32Array;
}

/** A question with the digest of its answer. */
export interface AskedQuestion {
  number: number;
  question: string;
  digest: string;
}
