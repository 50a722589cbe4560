import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { contentFolder } from '../records/content-folder.ts';
import { readArchive, tellFindings } from './check.ts';
import { withFolderAside } from './folder-aside.ts';
import { showProgress } from './progress.ts';
import { putInPlace } from './put-in-place.ts';
import { showPath, siteFolder, whyNotReplace } from './site-folder.ts';
import { countOf, summarize } from './summary.ts';

/**
 * Checks the archive and builds its site. It is built aside and put in place when it is whole, so that a fault or an
 * accident leaves the site that was there before.
 * @returns the folder of the site; nothing if it could not be built, and then the reason has been told.
 */
export async function buildSite(): Promise<string | undefined> {
  const target = siteFolder();
  const shown = showPath(target);
  const reason = await whyNotReplace(target, contentFolder());
  if (reason !== undefined) return refuse(`Nothing was built: ${shown} is not replaced, ${reason}.`);
  const check = await readArchive();
  tellFindings(check);
  if (check.faults.length > 0) return refuse(`Nothing was built; ${shown} is as it was.`);
  try {
    const pages = await withFolderAside(async (aside) => {
      await runAstro(aside);
      const files = await readdir(aside, { recursive: true });
      await putInPlace(aside, target);
      return files.filter((path) => basename(path) === 'index.html').length;
    });
    console.log(`${summarize(check.counts)}: ${countOf(pages, 'page', 'pages')} in ${shown}`);
    return target;
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    return refuse(`The build failed; ${shown} is as it was.`);
  }
}

async function runAstro(outDir: string): Promise<void> {
  const { build } = await import('astro');
  const progress = showProgress();
  const start = Date.now();
  const tell = (): void => progress.say(`Building the pages: ${Math.round((Date.now() - start) / 1000)} s`);
  const clock = setInterval(tell, 500);
  try {
    await build({
      root: '.',
      outDir,
      cacheDir: cacheFolder(),
      logLevel: 'warn',
      // Astro marks every dossier with a directive that the bundler warns of not knowing.
      vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
    });
  } finally {
    clearInterval(clock);
    progress.end();
  }
}

/** Where Astro keeps what it knows of this archive; a build of another archive must not find it. */
function cacheFolder(): string {
  return `node_modules/.astro/${createHash('sha256').update(contentFolder()).digest('hex').slice(0, 12)}`;
}

function refuse(message: string): undefined {
  console.error(message);
}
