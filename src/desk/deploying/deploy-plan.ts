import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { planUpload } from '../../hosting/plan-upload.ts';
import { loadManifest, manifestFile } from '../building/manifest.ts';
import { healSite } from '../building/put-in-place.ts';
import { showPath, siteFolder } from '../building/site-folder.ts';
import { Refusal } from '../refusal.ts';
import { countOf } from '../summary.ts';
import { writeJson } from '../write-json.ts';
import { findStanding } from './find-standing.ts';

/**
 * Tells which files to bring to a host and which to delete there, in which order, so that it comes from the site that stands
 * there to the one that was built last. Changes nothing.
 * @param options.from where the list of files of the site that stands is; more than one if an upload was cut off since.
 * @returns true, also if there is nothing to do.
 */
export async function tellDeployPlan({ from, json }: DeployOptions): Promise<boolean> {
  const folder = siteFolder();
  await healSite(folder);
  if (!existsSync(join(folder, manifestFile)))
    throw new Refusal(`There is no site in ${showPath(folder)}. Build it first (“npm run build”).`);
  const made = loadManifest(folder);
  const stand = [];
  for (const place of from) stand.push(await findStanding(place));
  for (const { shown, sums } of stand)
    if (sums.size === 0)
      console.error(`There is no ${manifestFile} at ${shown}: all is taken for new there, and nothing is deleted.`);
  const plan = planUpload(
    stand.map(({ sums }) => sums),
    made,
    manifestFile,
  );
  const steps = plan.map(({ name, files }) =>
    name === 'gone' ? { step: name, files, bytes: 0 } : weigh(name, files, folder),
  );
  const uploads = steps.filter(({ step }) => step !== 'gone');
  const totals = {
    upload: { files: sum(uploads.map(({ files }) => files.length)), bytes: sum(uploads.map(({ bytes }) => bytes)) },
    delete: { files: sum(steps.map(({ step, files }) => (step === 'gone' ? files.length : 0))) },
  };
  const lines = steps.flatMap(({ step, files }) => files.map((file) => `${step} ${file}`));
  if (json) console.log(writeJson({ ...totals, steps }));
  else if (lines.length > 0) console.log(lines.join('\n'));
  console.error(sayTotals(totals, made.size + 1));
  return true;
}

function weigh<T extends string>(
  step: T,
  files: string[],
  folder: string,
): { step: T; files: string[]; bytes: number } {
  return { step, files, bytes: sum(files.map((file) => sizeOf(folder, file))) };
}

function sizeOf(folder: string, file: string): number {
  const found = statSync(join(folder, file), { throwIfNoEntry: false });
  if (found) return found.size;
  throw new Refusal(`${file} is not in ${showPath(folder)}, which is not as it was built. Build it again.`);
}

function sayTotals({ upload, delete: gone }: Totals, all: number): string {
  if (upload.files + gone.files === 0) return `Nothing to do: ${countOf(all, 'file is', 'files are')} there as built.`;
  const megabytes = (upload.bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
  return `${countOf(upload.files, 'file', 'files')} of ${all.toLocaleString('en')} to upload, ${megabytes} MB; ${countOf(gone.files, 'file', 'files')} to delete.`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

interface DeployOptions {
  from: readonly string[];
  json: boolean;
}

/** What a plan comes to. */
interface Totals {
  upload: { files: number; bytes: number };
  delete: { files: number };
}
