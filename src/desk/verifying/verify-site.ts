import { addressOf, placesOn } from '../../ledger/addresses.ts';
import { compareHeads, parseHeads } from '../../ledger/heads.ts';
import { eachOf } from '../../finishing/each-of.ts';
import type { Fault } from '../../records/fault.ts';
import type { Ledger } from '../../records/load-ledger.ts';
import { manifestFile, parseManifest } from '../building/manifest.ts';
import { hashBytes, type ReadSite } from './open-site.ts';
import { digestRecord, type KnownArticles } from './verify-articles.ts';

/**
 * Compares a site with its own manifest, with the ledger and with the articles it was made from, in both directions: what
 * was changed, lost or put back on any side is told.
 * @param onFile called after every file, with how many are read and how many there are.
 */
export async function verifySite(
  site: ReadSite,
  ledger: Ledger,
  articles: KnownArticles,
  onFile: (done: number, total: number) => void = () => undefined,
): Promise<VerifiedSite> {
  const list = await site.read(manifestFile);
  if (!list) return { count: 0, unpublished: 0, faults: [noManifest] };
  const manifest = parseManifest(list.bytes.toString('utf8'));
  const listed = site.list ? [...manifest.keys()] : [...manifest.keys()].filter(isServed);
  const faults: Fault[] = [];
  const [addresses, ledOn] = [new Set<string>(), new Set<string>()];
  let done = 0;
  await eachOf(listed, atOnce, async (file) => {
    const found = await site.read(file);
    onFile((done += 1), listed.length);
    if (!found) return void faults.push(missing(file));
    const { bytes, isLedOn } = found;
    const address = addressOf(file);
    if (isLedOn && address !== undefined && articles.isRetired(address)) return void ledOn.add(address);
    const sum = manifest.get(file) ?? '';
    if (hashBytes(bytes) !== sum)
      faults.push({ file, found: 'other bytes than were built', expected: `SHA-256 ${sum}` });
    if (address !== undefined) addresses.add(address);
    for (const place of address === undefined ? [] : placesOn(address, bytes.toString('utf8')))
      addresses.add(`${address}#${place}`);
    faults.push(...compareArticle(file, bytes, sum, articles));
    if (file === shownHeads) faults.push(...explainHeads(bytes.toString('utf8'), ledger));
  });
  const present = (await site.list?.()) ?? [];
  return {
    count: listed.length,
    unpublished: [...addresses].filter((address) => !ledger.addresses.has(address)).length,
    faults: [
      ...faults,
      ...(manifest.has(shownHeads) ? [] : [missing(shownHeads)]),
      ...present
        .filter((file) => file !== manifestFile && !manifest.has(file))
        .map((file) => ({ file, found: `a file that ${manifestFile} does not list` })),
      ...[...ledger.addresses].flatMap(([address, since]) =>
        addresses.has(address) || ledOn.has(address.replace(/#.*/, '')) ? [] : [lost(address, since)],
      ),
      ...[...articles.byId.keys()].flatMap((id) =>
        manifest.has(`articles/${id}/record.json`) ? [] : [missing(`articles/${id}/record.json`)],
      ),
    ],
  };
}

/** Holds what the site says of an article against the article. */
function compareArticle(file: string, bytes: Buffer, sum: string, { byId, isRetired }: KnownArticles): Fault[] {
  const [, id = '', name] = /^articles\/([a-z0-9-]+)\/(record\.json|original\.(?:txt|bin))$/.exec(file) ?? [];
  const article = byId.get(id);
  const remedy = `Build the site from this archive (“npm run build”), or see in its history who changed the article “${id}”.`;
  // What has moved or was withdrawn leaves its files, with other words in them.
  if (name === undefined || (!article && isRetired(`/articles/${id}/`))) return [];
  if (!article) return [{ file, found: `an article “${id}”, which this archive does not have`, remedy }];
  if (name !== 'record.json')
    return sum === article.original
      ? []
      : [{ file, found: `SHA-256 ${sum}`, expected: `${article.original}, which the article records`, remedy }];
  if (digestRecord(bytes) === article.words) return [];
  return [{ file, found: 'other words than the article has', expected: 'its words, links and numbers', remedy }];
}

function explainHeads(text: string, { publications }: Ledger): Fault[] {
  const { unknown, missing: newer } = compareHeads(parseHeads(text), publications);
  return [
    ...unknown.map((name) => ({
      file: shownHeads,
      found: `${name}, a publication that the ledger of this archive does not have`,
      expected: 'a ledger at least as new as the site',
      remedy:
        'This archive was put back to an older state, or is not the one the site was made from: bring ledger/ back.',
    })),
    ...(newer.length === 0
      ? []
      : [
          {
            file: shownHeads,
            found: `a site made before ${newer.join(', ')} was published`,
            expected: 'a site that was made after the last publication',
            remedy:
              'Build the site again and put it on its host; if it was there already, ask who put the older one back.',
          },
        ]),
  ];
}

function missing(file: string): Fault {
  return { file, found: 'no such file', expected: 'a file of the site' };
}

function lost(address: string, since: string): Fault {
  return {
    file: address,
    found: `nothing at this address, which is published since ${since}`,
    expected: 'the page, or what became of it',
    remedy: 'Build the site from this archive, and put it on its host.',
  };
}

/** Some hosts read their own settings and do not hand them out. */
function isServed(file: string): boolean {
  // Some hosts unpack compressed copies; only who runs the host can tell what stands there.
  return addressOf(file) !== undefined || /^(?:_astro|pagefind|search)\/(?!.*\.(?:br|gz)$)/.test(file);
}

/** Enough to hide a host's distance, few enough not to burden it. */
const atOnce = 8;
const shownHeads = 'ledger.txt';

const noManifest: Fault = {
  file: manifestFile,
  found: 'no such file',
  expected: 'the list of all files of the site, without which nobody can say whether they are as they were built',
  remedy:
    'Build the site (“npm run build”), or name where it stands: “npm run archive -- verify --site <folder or address>”.',
};

/** What was found in a site. */
export interface VerifiedSite {
  /** How many files were read. */
  count: number;
  /** How many of its addresses are not in the ledger: nobody is promised them yet. */
  unpublished: number;
  faults: Fault[];
}
