import type { OutletData } from '../../schema/outlet.ts';
import type { Ledger } from '../load-ledger.ts';
import type { CollectionName, PageKind } from '../../schema/collections.ts';
import type { RetiredIds } from '../retired/retired-records.ts';
import type { VersionFile } from '../versions.ts';

/** What is known of an archive beside the record that is judged. */
export interface Known {
  /** Which records there are. */
  ids: KnownIds;
  /** The kinds of outlets by their ids. */
  outlets: ReadonlyMap<string, OutletData['kind']>;
  /** What is cited, by the id of the article. */
  uses: ReadonlyMap<string, readonly CitationUse[]>;
  /** Where an article stands among those of a story, by its id. */
  members: ReadonlyMap<string, readonly MemberUse[]>;
  /** The places of claims and quotations on the page of each story (`claim-troops`), those no longer there included. */
  entries: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names of the originals. */
  originals: readonly string[];
  /** The frozen older versions of articles. */
  versions: ReadonlyMap<string, readonly VersionFile[]>;
  /** Everything ever published. */
  ledger: Ledger;
  /** The addresses that an editor has led elsewhere. */
  redirected: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  today: string;
}

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
  retired: (kind: PageKind) => RetiredIds;
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
