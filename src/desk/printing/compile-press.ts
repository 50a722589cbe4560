import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { layAstroFiles } from './astro-files.ts';
import { pressParts } from './press-parts.ts';
import '../keep-compiled.ts';

// A process of its own (see `press.ts`): [folder].
const [folder = ''] = process.argv.slice(2);
const cacheDir = join(folder, 'cache');

try {
  layAstroFiles();
  // Pages read the records themselves.
  process.env['ARCHIVE_RECORDS'] = 'none';
  // After what keeps it compiled.
  const { build } = await import('astro');
  await build({ root: '.', outDir: join(folder, pressParts.assets), cacheDir, logLevel: 'warn' });
  rmSync(cacheDir, { recursive: true, force: true });
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
}
