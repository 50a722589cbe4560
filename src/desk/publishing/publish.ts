import { contentFolder } from '../../records/content-folder.ts';
import { loadLedger } from '../../records/load-ledger.ts';
import { buildSite } from '../building/build.ts';
import { loadChecked } from '../check.ts';
import { enterPublication } from './enter-publication.ts';
import { insistOnDay } from './insist-on-day.ts';
import { findNewFacts } from './new-facts.ts';
import { withSite } from '../building/put-in-place.ts';
import { listAddresses } from '../building/site-files.ts';
import { siteFolder } from '../building/site-folder.ts';
import { countOf } from '../summary.ts';
import { today } from '../today.ts';

/**
 * Builds the site and enters in the ledger every address of it, and all words of every article, that are not there yet.
 * From then on a build fails that would lose one of them. The ledger only grows.
 * @returns false if nothing could be published, and then the reason has been told.
 */
export async function publish({ today: confirmed }: { today?: string } = {}): Promise<boolean> {
  const folder = contentFolder();
  insistOnDay(today(), (await loadLedger(folder)).publications, confirmed);
  return withSite(siteFolder(), 'publish', () => publishFrom(folder));
}

async function publishFrom(folder: string): Promise<boolean> {
  const site = await buildSite('publish');
  if (site === undefined) return false;
  // What is entered here stands for good: every file is read.
  const check = await loadChecked({ trust: 'none', withNewWords: true });
  const { ledger, faults } = check;
  if (faults.length > 0) return refuse('The archive was changed while it was built: publish it again.');
  const facts = findNewFacts(check, await listAddresses(site));
  if (Object.values(facts).every((lines) => lines.length === 0)) {
    console.log('Nothing new: everything in the archive is published already.');
    return true;
  }
  const name = await enterPublication(folder, ledger, { date: today(), facts });
  console.log(
    `Published: ${countOf(facts.addresses.length, 'address', 'addresses')} and ${countOf(facts.words.length, 'passage', 'passages')} are in the ledger for good, as ${name}.`,
  );
  // Once more, for the pages that say since when things are published.
  return (await buildSite('publish')) !== undefined;
}

function refuse(message: string): false {
  console.error(message);
  return false;
}
