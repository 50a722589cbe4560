import type { Archive } from '../archive.ts';
import { paths } from '../../paths.ts';
import type { RetiredEntry } from '../../schema/comparison.ts';
import { once, onceFor, themselves } from '../asking/once.ts';

/** The places of claims or quotations that are no longer there. @param prefix what stands before an id in its address: `claim-`. */
export function keepRetired(entries: readonly RetiredEntry[], prefix: string): KeptPlace[] {
  return entries.map(({ id, moved, says }) => ({
    ids: [`${prefix}${id}`],
    says: `No longer here, “${id}”: ${says}`,
    link: moved === undefined ? undefined : { href: `#${prefix}${moved}`, label: whereNow },
  }));
}

/** The places on a page that an editor has led elsewhere. @param address the page's, from the site's root: `/stories/a/`. */
export const placesLedOn = onceFor(
  'places led on',
  async (archive, address: string): Promise<KeptPlace[]> => (await ledOn(archive)).get(address) ?? [],
  themselves,
);

const ledOn = once('led on', async (archive: Archive) => {
  const redirects = await archive.loadRedirects();
  const places = redirects.flatMap(({ from, to, says }) => {
    const [page = '', id] = from.split('#');
    const told = says === undefined ? `No longer here, “${id}”.` : `No longer here, “${id}”: ${says}`;
    const link = { href: paths.asset(to.slice(1)), label: whereNow };
    return id === undefined ? [] : [{ page, place: { ids: [id], says: told, link } }];
  });
  const byPage = Map.groupBy(places, ({ page }) => page);
  return new Map([...byPage].map(([page, its]) => [page, its.map(({ place }) => place)]));
});

/** What a link says that leads to where a place is now. */
export const whereNow = 'Where it is now';

/** A place that was cited by itself and is no longer on its page: what became of it stands under its address. */
export interface KeptPlace {
  /** The fragments that lead to it. */
  ids: string[];
  says: string;
  /** Where it is now. */
  link: { href: string; label: string } | undefined;
}
