import type { OutletData } from '../../schema/outlet.ts';
import type { Ledger } from '../load-ledger.ts';
import type { VersionFile } from '../versions.ts';
import type { CitationUse } from './article/citations.ts';
import type { KnownIds } from './links.ts';
import type { MemberUse } from './members.ts';

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
