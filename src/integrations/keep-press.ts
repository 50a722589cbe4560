import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Has `astro build` compile the pages and print none: what they are printed from is kept beside the assets, and
 * `desk/printing` prints those that are not as they were.
 */
export function keepPress(): AstroIntegration {
  let assets = '';
  return {
    name: 'keep-press',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'keep-press',
          setup: async () => renameSync(join(assets, '.prerender'), join(assets, '..', 'bundle')),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('A press prints nothing while it is made.')),
        }),
    },
  };
}
