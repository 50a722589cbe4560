import { contentFolder } from '../../records/content-folder.ts';
import { writeFaults } from '../../records/fault.ts';
import { loadRedirects } from '../../records/retired/redirects.ts';
import type { RetiredIds } from '../../records/retired/retired-records.ts';
import { loadChecked } from '../check.ts';
import { healSite } from '../building/put-in-place.ts';
import { showProgress } from '../progress.ts';
import { openSite } from './open-site.ts';
import { showPath, siteFolder } from '../building/site-folder.ts';
import { countOf } from '../summary.ts';
import { verifySite } from './verify-site.ts';

/**
 * Reads again every original, every article, the ledger and every file of a site, and compares them with each other in all
 * directions: what was changed, lost or put back anywhere is told.
 * @param place a folder or the address of a host; without it, the site that was built last.
 * @returns whether all is as it was.
 */
export async function verify(place?: string): Promise<boolean> {
  if (place === undefined) await healSite(siteFolder());
  const { faults, ledger, retired, counts, readable: byId } = await loadChecked({ trust: 'none' });
  const site = openSite(place ?? siteFolder());
  const shown = place ? site.shown : showPath(siteFolder());
  const progress = showProgress();
  const { redirects } = await loadRedirects(contentFolder());
  const led = new Set(redirects.map(({ from }) => from));
  const isRetired = (address: string): boolean => {
    const [, kind = '', id = ''] = address.split('/');
    return led.has(address) || (retired as Partial<Record<string, RetiredIds>>)[kind]?.has(id) === true;
  };
  const found = await verifySite(site, ledger, { byId, isRetired }, (done, total) =>
    progress.say(`Reading the site: ${done.toLocaleString('en')} of ${countOf(total, 'file', 'files')}`),
  ).finally(() => progress.end());
  const all = [
    ...faults,
    ...found.faults.map((fault) => ({
      ...fault,
      file: `${shown.replace(/\/$/, '')}/${fault.file.replace(/^\//, '')}`,
    })),
  ];
  if (all.length > 0) {
    console.error(writeFaults(all));
    return false;
  }
  const { publications, addresses } = ledger;
  const open =
    found.unpublished === 0 ? '' : `; ${countOf(found.unpublished, 'address is', 'addresses are')} not published yet`;
  console.log(
    [
      `${countOf(counts.articles, 'article', 'articles')} in ${contentFolder()}, with originals as they were received`,
      publications.length > 0
        ? `a ledger of ${countOf(publications.length, 'publication', 'publications')} with ${countOf(addresses.size, 'address', 'addresses')}, unbroken`
        : 'no ledger: nothing is published yet',
      `${countOf(found.count, 'file', 'files')} in ${shown} as they were built, with the words of the articles${publications.length > 0 ? open : ''}`,
    ].join('\n'),
  );
  return true;
}
