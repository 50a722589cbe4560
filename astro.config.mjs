import { defineConfig } from 'astro/config';
import { dossiers } from './src/integrations/dossiers/dossiers.ts';
import { siteFolder } from './src/desk/building/site-folder.ts';
import { pressParts } from './src/desk/printing/press-parts.ts';
import { keepPress } from './src/integrations/keep-press.ts';
import { lastIndex } from './src/integrations/last-index.ts';
import { loadSettings } from './src/records/settings.ts';
import { lightScopes } from './src/styles/light-scopes.ts';

const { site, base } = loadSettings();

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // Lets the writing of one page overlap the rendering of the next.
  // Inline styles would need a hash each in the content security policy of every page.
  build: { format: 'directory', concurrency: 4, inlineStylesheets: 'never' },
  // 'jsx', the default, drops the space between two inline elements on separate lines.
  compressHTML: true,
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Commands read parts of the program when they need them; what is compiled for the pages has them all.
      rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
    },
    // A worker that imports what it needs when it needs it.
    worker: { format: 'es' },
    plugins: [lightScopes()],
  },
  devToolbar: { enabled: false },
  integrations: [...dossiers(), keepPress(pressParts), lastIndex(siteFolder())],
});
