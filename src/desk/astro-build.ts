import { build } from 'astro';

// A process of its own (see `run-astro.ts`): [outDir, cacheDir].
const [outDir = '', cacheDir = ''] = process.argv.slice(2);

try {
  await build({
    root: '.',
    outDir,
    cacheDir,
    logLevel: 'warn',
    // Astro marks every dossier with a directive that the bundler warns of not knowing.
    vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  });
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  // At once, or Astro would go on with the other pages.
  process.exit(1);
}
