import { readFile } from 'node:fs/promises';
import type { InjectedType, ViteUserConfig } from 'astro';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { parseRecord } from '../../records/parse-record.ts';

/**
 * Lets the page of a story open its dossier by the story's id. Astro would keep such a list in `.astro/` for all archives
 * that are built here; this one is in the memory of the build it belongs to.
 */
export function offerDossiers(): VitePlugin {
  return {
    name: 'offer-dossiers',
    resolveId: { filter: { id: /^virtual:dossiers$/ }, handler: () => resolved },
    load: {
      filter: { id: /^\0virtual:dossiers$/ },
      handler: async () => writeModule(await listDossiers()),
    },
    hotUpdate({ file, modules }) {
      const offer = this.environment.moduleGraph.getModuleById(resolved);
      return offer && file.startsWith(`${contentFolder()}/stories/`) ? [...modules, offer] : modules;
    },
  };
}

/** What TypeScript knows of the module. */
export const dossierTypes = {
  filename: 'dossiers.d.ts',
  content: `declare module 'virtual:dossiers' {
  /** The compiled dossier of a story. */
  export function openDossier(story: string): Promise<{ Content: import('astro/runtime/server/index.js').AstroComponentFactory }>;
}
`,
} satisfies InjectedType;

/** Path by story: of the files that the loader has found to be stories. */
async function listDossiers(): Promise<[string, string][]> {
  const files = (await listRecordFiles(contentFolder(), 'stories')).filter(({ isRecord }) => isRecord);
  const found: [string, string][] = [];
  for (const { id, path, shown } of files) {
    const { faults, retired } = parseRecord('stories', shown, await readFile(path));
    if (faults.length === 0 && !retired) found.push([id, path.split('\\').join('/')]);
  }
  return found;
}

function writeModule(dossiers: readonly [string, string][]): string {
  const entries = dossiers.map(([id, path]) => `[${JSON.stringify(id)}, () => import(${JSON.stringify(path)})]`);
  return `const dossiers = new Map([\n${entries.join(',\n')}\n]);\nexport const openDossier = (story) => dossiers.get(story)();\n`;
}

const resolved = '\0virtual:dossiers';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
