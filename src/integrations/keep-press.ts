import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';

/**
 * Has `astro build` compile the pages and print none: what they are printed from is kept beside the assets, and
 * `desk/printing` prints those that are not as they were.
 * @param bundle the folder of it.
 * @param paths the file of it that lists the pages.
 */
export function keepPress({ bundle, paths }: { bundle: string; paths: string }): AstroIntegration {
  let assets = '';
  return {
    name: 'keep-press',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [bundling(paths)] } });
      },
      'astro:config:done': ({ config }) => {
        assets = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'keep-press',
          setup: async () => renameSync(join(assets, '.prerender'), join(assets, '..', bundle)),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('A press prints nothing while it is made.')),
        }),
    },
  };
}

/**
 * Compiles the packages that pages need with them, and what lists the pages: every process that prints would look for some four
 * hundred files otherwise, and read Astro twice. Shiki has languages that no page asks for, sharp a part for each kind of computer.
 * https://docs.astro.build/en/reference/modules/astro-static-paths/
 */
function bundling(paths: string): VitePlugin {
  return {
    name: 'press-in-one-folder',
    configEnvironment: (name) =>
      name === prerendering ? { resolve: { noExternal: [/^(?!shiki$|@shikijs\/|sharp$)/] } } : null,
    buildStart() {
      if (this.environment.name !== prerendering) return;
      this.emitFile({ type: 'chunk', id: 'astro:static-paths', fileName: paths, preserveSignature: 'strict' });
    },
  };
}

/** What Astro calls the environment that pages are made in. */
const prerendering = 'prerender';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
