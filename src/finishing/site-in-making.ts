import type { Keeping } from '../kept/keeping.ts';
import type { ArchiveData } from '../schema/archive.ts';

/** A site whose pages stand, as those see it who make something of them. */
export interface SiteInMaking {
  /** Where it is made. */
  folder: string;
  /** The address it will have, with its base path. */
  url: string;
  /** That path, with a slash at both ends. */
  base: string;
  /** The files that were printed, each with its SHA-256. */
  files: ReadonlyMap<string, string>;
  /** Addresses that were published once, from the site's root. */
  published: ReadonlySet<string>;
  /** Ids of all articles that were published once, in the order in which they were. */
  joined: readonly string[];
  /** A mark of the program: what another one has made is made again. */
  program: string;
  /** The content folder, and what is kept of it. */
  content: string;
  keeping: Keeping;
  archive: ArchiveData;
}
