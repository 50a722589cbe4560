import type { Shelf } from '../kept/store.ts';
import type { Ledger } from '../records/load-ledger.ts';
import type { RecordData } from '../records/parse-record.ts';
import type { Retired } from '../records/retired/retired-records.ts';
import type { ArchiveData } from '../schema/archive.ts';
import type { ArticleData } from '../schema/article.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Redirect } from '../schema/redirects.ts';

/**
 * An archive as what is told of it is made of it: its records are at hand, and what begins with `load` is fetched when it is
 * asked for. `openArchive` makes one of the content folder, `layArchive` one of plain objects, for tests.
 */
export interface Archive {
  /** What makes this archive this one. */
  facts: ArchiveData;
  records: Records;
  /** What became of the records that are no longer there. */
  loadRetired: () => Promise<Retired>;
  /** Where published addresses that belong to no record lead now. */
  loadRedirects: () => Promise<readonly Redirect[]>;
  /** Everything ever published. */
  loadLedger: () => Promise<Ledger>;
  /** The words below the facts of an article. @param file as its record or its older version names it. */
  loadBody: (file: string) => Promise<string>;
  /** The older versions of an article, frozen as complete files. */
  loadVersions: (article: string) => Promise<VersionRecord[]>;
  /** The bytes of an original. @param file its name. */
  loadOriginal: (file: string) => Promise<Uint8Array>;
  /** The bytes of an attachment. @param file its name. */
  loadAttachment: (file: string) => Promise<Uint8Array>;
  /** A mark of all that stands in a file with an article or an older version of it, facts and words. */
  digestOf: (file: string) => string;
  /** A mark of the bytes of an original. @param file its name. */
  digestOfOriginal: (file: string) => string;
  /** A mark of the bytes of an attachment. @param file its name. */
  digestOfAttachment: (file: string) => string;
  /** What was made of it, or of another archive, in a build before. */
  kept: Shelf;
}

/** Every record by kind and id, in the order of ids. */
export type Records = { [C in CollectionName]: ReadonlyMap<string, RecordOf<C>> };

/** A record; links to others are `{collection, id}`. */
export interface RecordOf<C extends CollectionName> {
  id: string;
  data: RecordData<C>;
  /** Path of its file from the project's root. */
  filePath: string;
}

/** An article as it was published before. */
export interface VersionRecord {
  version: number;
  file: string;
  data: ArticleData;
}

export type OutletEntry = RecordOf<'outlets'>;
export type EntityEntry = RecordOf<'entities'>;
export type TopicEntry = RecordOf<'topics'>;
export type StoryEntry = RecordOf<'stories'>;
