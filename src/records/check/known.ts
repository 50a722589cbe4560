import type { OutletData } from '../../schema/outlet.ts';
import type { CollectionName, PageKind } from '../../schema/collections.ts';
import type { ArticleLines } from '../load-ledger.ts';
import type { RecordedWithdrawal } from '../../ledger/withdrawals.ts';
import type { Retirement } from '../retired/retirement.ts';
import type { VersionFile } from '../versions.ts';

/**
 * What is known of an archive beside the record that is judged. A judgement stands as long as what it asked for here has the
 * same answers, so all there is to know is asked for one by one: see `judging/questions.ts`.
 */
export interface Known {
  /** Which records there are. */
  ids: KnownIds;
  /** The kinds of outlets by their ids. */
  outlets: Lookup<OutletData['kind']>;
  /** What is cited, by the id of the article. */
  uses: Lookup<readonly CitationUse[]>;
  /** Where an article stands among those of a story, by its id. */
  members: Lookup<readonly MemberUse[]>;
  /** Everything ever published of articles. */
  ledger: PublishedArticles;
  /** The files that belong to articles. */
  files: KnownFiles;
}

/** What is asked for by an id; never as a whole. */
export interface Lookup<T> {
  get: (id: string) => T | undefined;
}

/** What the ledger has of articles. */
export interface PublishedArticles {
  articles: Lookup<readonly ArticleLines[]>;
  withdrawals: Lookup<RecordedWithdrawal>;
}

/** Files that are no records by themselves. */
export interface KnownFiles {
  /** The names of the originals. */
  listOriginals: () => readonly string[];
  /** Nothing if there is no such original. */
  loadOriginal: (name: string) => LoadedFile | undefined;
  /** The names of the attachments. */
  listAttachments: () => readonly string[];
  /** Nothing if there is no such attachment. */
  loadAttachment: (name: string) => LoadedFile | undefined;
  /** The frozen older versions of an article. */
  loadVersions: (article: string) => readonly LoadedVersion[];
  /** The names of all that stands in the folder of its older versions. */
  listBeside: (article: string) => readonly string[];
}

/** The bytes of a file, with their SHA-256. */
export interface LoadedFile {
  bytes: Uint8Array;
  digest: string;
}

/** An older version with its bytes. */
export type LoadedVersion = Pick<VersionFile, 'version' | 'shown'> & LoadedFile;

/** An article in a list of articles of one story. */
export interface MemberUse extends FaultPlace {
  article: string;
  story: string;
}

/** Which records there are. */
export interface KnownIds {
  has: (collection: CollectionName, id: string) => boolean;
  /** The id most like one that does not exist. */
  nearest: (collection: CollectionName, id: string) => string | undefined;
  /** What became of the records of a kind that are no longer there. */
  retired: (kind: PageKind) => Lookup<Retirement>;
}

/** A citation of an article in another record, with where it is written. */
export interface CitationUse {
  file: string;
  line: number;
  field?: string;
  /** The passage or sentence. */
  place: string;
  /** What is said to stand there. */
  words?: string;
}

/** A field of a file, as messages name it. */
export interface FaultPlace {
  file: string;
  line: number;
  field: string;
}
