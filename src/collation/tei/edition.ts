import type { CollationRecord } from '../../schema/published/collation.ts';
import type { ArchiveDate } from '../../text/dates/edtf.ts';
import type { Passage } from '../../text/passages.ts';

/** What a TEI edition of a story is made from. */
export interface Edition {
  title: string;
  /** Address of the edition itself. */
  url: string;
  /** The last day anything in it was changed, `YYYY-MM-DD`. */
  changed: string;
  archive: {
    name: string;
    url: string;
    rights: { url: string; label: string };
  };
  witnesses: Witness[];
  correspondences: Correspondence[];
}

/** An article as a witness of the story. */
export interface Witness {
  /** Id of the article. */
  id: string;
  siglum: string | undefined;
  title: string;
  outlet: string;
  /** What it shares with the other witnesses that go back to one source, as far as that is established; alone, none. */
  family: string | undefined;
  agency: { id: string; name: string; certainty: 'sure' | 'likely' | 'guess' } | undefined;
  /** None if it is undated. */
  date: ArchiveDate | undefined;
  /** Permanent link. */
  url: string;
  /** BCP 47. */
  language: string;
  /** A rights statement, where it is not the archive's default. */
  rights: string | undefined;
  passages: Passage[];
}

/** Two places that correspond, as the collation of the story has them. */
export type Correspondence = CollationRecord['correspondences'][number];
