import type { RemovalKind } from '../schema/article/removal-kinds.ts';
import type { Block } from '../text/markdown.ts';
import type { PrintedField } from '../text/parts.ts';
import type { Finding } from './capture.ts';

/**
 * What a program read out of an original: the words it takes for the article, and what it found on it. All of it is a
 * proposal until an editor has looked.
 */
export interface Draft {
  /** The words around the body, as printed. */
  printed: Partial<Record<Exclude<PrintedField, 'captions'>, Finding>>;
  /** The captions, as printed, in order. */
  captions: Caption[];
  /** The body, block by block. Every word of it stands in the original, in this order. */
  body: DraftBlock[];
  facts: DraftFacts;
  /** Whether words that the original breaks at line ends are whole. */
  isJoined?: boolean | undefined;
  /** What was left out, where it is known what it is. Lines of the original, or of its text layer, count from 1. */
  removed: Removed[];
  /** Why somebody should look at it, a sentence each: “Two readers of pages disagree on where the article ends.” */
  doubts: string[];
}

/** A block of the body, before it has a line in a file. */
export type DraftBlock = Omit<Block, 'line'>;

/** The caption of a picture. */
export interface Caption {
  text: string;
  /** After how many blocks of the body its picture stood. */
  after: number;
  /** The address of the picture in the original, as it stands there. */
  picture?: string | undefined;
}

/** What is known of an article beside its words. */
export interface DraftFacts {
  /** The name of who published it. */
  outlet?: Finding | undefined;
  url?: Finding | undefined;
  /** EDTF, with time and zone where the page has them. */
  published?: Finding | undefined;
  /** When the outlet says it last changed it. EDTF. */
  changed?: Finding | undefined;
  authors?: Finding<string[]> | undefined;
  section?: Finding | undefined;
  /** BCP 47. */
  language?: Finding | undefined;
  /** The name of the agency whose text it is. */
  agency?: Finding | undefined;
  /** Words of the outlet that say it corrected the text, as printed. */
  correction?: Finding | undefined;
  /** That the text is cut off by a paywall. */
  paywall?: Finding<true> | undefined;
}

/** A stretch of lines that was left out. */
export interface Removed {
  kind: RemovalKind;
  /** The first and the last line. */
  lines: [from: number, to: number];
  says?: string | undefined;
}
