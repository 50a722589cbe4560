import { defineConfig } from 'astro/config';
import { dossiers } from './src/integrations/dossiers/dossiers.ts';
import { retiredAddresses } from './src/integrations/redirects/retired-addresses.ts';
import { searchIndex } from './src/integrations/search/search.ts';
import { datedSitemap } from './src/integrations/sitemap.ts';
import { researchTables } from './src/integrations/tables/tables.ts';
import { loadSettings } from './src/records/settings.ts';

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
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [...dossiers(), ...datedSitemap(), searchIndex(), researchTables(), retiredAddresses()],
});
