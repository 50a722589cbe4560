import { readFileSync } from 'node:fs';
import type { ViteUserConfig } from 'astro';
import { keepNeededScopes, shortenScopes } from './scope-marks.ts';

/**
 * Makes the marks light by which Astro ties styles to the elements of a component: twenty-four bytes on every element
 * were a fifth of an article's page.
 */
export function lightScopes(): VitePlugin {
  return {
    name: 'light-scopes',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\.astro$/ },
      handler: (code, path) => ({ code: keepNeededScopes(code, readFileSync(path, 'utf8')), map: null }),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = shortenScopes(file.code);
          else if (file.fileName.endsWith('.css')) file.source = shortenScopes(textOf(file.source));
        }
      },
    },
  };
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
