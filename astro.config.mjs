import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/records/settings.ts';

const { site, base } = readSettings();

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // Lets the writing of one page overlap the rendering of the next.
  build: { format: 'directory', concurrency: 4 },
  // 'jsx', the default, drops the space between two inline elements on separate lines.
  compressHTML: true,
  markdown: {
    // Quotation marks, dashes and ellipses of the editor's text stay as typed.
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap()],
});
