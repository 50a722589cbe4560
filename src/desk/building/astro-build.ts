import { layAstroFiles } from './astro-files.ts';
import '../keep-compiled.ts';

// A process of its own (see `run-astro.ts`): [outDir, cacheDir].
const [outDir = '', cacheDir = ''] = process.argv.slice(2);

try {
  layAstroFiles();
  // After what keeps it compiled.
  const { build } = await import('astro');
  await build({ root: '.', outDir, cacheDir, logLevel: 'warn' });
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  // At once, or Astro would go on with the other pages.
  process.exit(1);
}
