import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder, listRecordFiles } from '../records/content-folder.ts';
import { writeFaults, type Fault } from '../records/fault.ts';
import { readLedger } from '../records/read-ledger.ts';
import { readRecord } from '../records/read-record.ts';
import { checkManifest } from './manifest.ts';
import { showProgress } from './progress.ts';
import { hashFile } from './site-files.ts';
import { showPath, siteFolder } from './site-folder.ts';
import { countOf } from './summary.ts';

/**
 * Reads again every original, the ledger and every file of the built site, and says which are not as they were.
 * @returns whether all are.
 */
export async function verify(): Promise<boolean> {
  const folder = contentFolder();
  const [originals, ledger, site] = [
    await verifyOriginals(folder),
    await readLedger(folder),
    await checkManifest(siteFolder()),
  ];
  const shown = showPath(siteFolder());
  const faults = [
    ...originals.faults,
    ...ledger.faults,
    ...(site?.faults ?? []).map((fault) => ({ ...fault, file: `${shown}/${fault.file}` })),
  ];
  if (faults.length > 0) {
    console.error(writeFaults(faults));
    return false;
  }
  console.log(
    [
      `${countOf(originals.count, 'original', 'originals')} with the bytes that were received`,
      ledger.publications.length > 0
        ? `a ledger of ${countOf(ledger.publications.length, 'publication', 'publications')} with ${countOf(ledger.addresses.size, 'address', 'addresses')}, unbroken`
        : 'no ledger: nothing is published yet',
      site ? `${countOf(site.count, 'file', 'files')} in ${shown} as they were built` : `no site in ${shown}`,
    ].join('\n'),
  );
  return true;
}

async function verifyOriginals(folder: string): Promise<{ count: number; faults: Fault[] }> {
  const files = (await listRecordFiles(folder, 'articles')).filter(({ isRecord }) => isRecord);
  const progress = showProgress();
  const faults: Fault[] = [];
  let count = 0;
  for (const [index, { path, shown }] of files.entries()) {
    progress.say(`Reading originals: ${index.toLocaleString('en')} of ${files.length.toLocaleString('en')}`);
    const { original } = readRecord('articles', shown, await readFile(path)).parts;
    if (!original) continue;
    count += 1;
    const sha256 = await hashFile(join(folder, 'originals', original.file)).catch(() => undefined);
    if (sha256 === original.sha256) continue;
    faults.push({
      file: `originals/${original.file}`,
      found: sha256 === undefined ? 'no such file' : `SHA-256 ${sha256}`,
      expected: `SHA-256 ${original.sha256}, as ${shown} has recorded`,
      remedy: 'Bring the file back from a backup or the history of the archive.',
    });
  }
  progress.end();
  return { count, faults };
}
