import { readFile } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap, with the date each page says it was last changed on (`dcterms.modified` in its head): a `lastmod` that
 * was never true teaches machines to ignore it, so a page that does not know its date gets none. A page that asks not to
 * be indexed, because it only says where something went, is left out.
 */
export function datedSitemap(): AstroIntegration[] {
  let fileOf = (_url: string): URL | undefined => undefined;
  return [
    {
      name: 'dated-sitemap',
      hooks: {
        'astro:config:done': ({ config }) => {
          const base = config.base.replace(/\/?$/, '/');
          fileOf = (url) => new URL(`./${new URL(url).pathname.slice(base.length)}index.html`, config.outDir);
        },
      },
    },
    sitemap({
      serialize: async (page) => {
        const file = fileOf(page.url);
        const html = file ? await readFile(file, 'utf8') : '';
        if (html.includes('<meta name="robots" content="noindex">')) return undefined;
        const lastmod = /<meta name="dcterms.modified" content="([\d-]+)"/.exec(html)?.[1];
        return lastmod ? { ...page, lastmod } : page;
      },
    }),
  ];
}
