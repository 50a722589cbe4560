import { contentFolder } from '../records/content-folder.ts';
import { readLedger } from '../records/read-ledger.ts';
import { once } from './once.ts';

/** Since when each address is published, from the site's root (`/topics/bridges/`), and when anything was last. */
export const readPublished = once(async (): Promise<Published> => {
  const { addresses, publications, heads } = await loadLedger();
  const days = publications.map(({ date }) => date).toSorted();
  return { since: addresses, first: days[0], last: days.at(-1), heads };
});

/** Everything ever published, read once per build. */
export const loadLedger = once(() => readLedger(contentFolder()));

/** What the ledger says of the site. */
interface Published {
  /** `YYYY-MM-DD` by address. */
  since: ReadonlyMap<string, string>;
  /** The day of the first publication, if there was one. */
  first: string | undefined;
  last: string | undefined;
  /** The names of the last publications. */
  heads: string[];
}
