import { readFile } from 'node:fs/promises';
import type { InjectedType, ViteUserConfig } from 'astro';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { dossierKinds, type DossierKind } from '../../schema/collections.ts';

/**
 * Lets the page of a story open its dossier by the story's id, and a page of the archive's own its text. Astro would keep such a list in `.astro/` for all archives
 * that are built here; this one is in the memory of the build it belongs to.
 */
export function offerDossiers(): VitePlugin {
  return {
    name: 'offer-dossiers',
    resolveId: { filter: { id: /^virtual:dossiers$/ }, handler: () => resolved },
    load: {
      filter: { id: /^\0virtual:dossiers$/ },
      async handler() {
        return writeModule(await listDossiers(this.environment?.mode === 'dev'));
      },
    },
    hotUpdate({ file, modules }) {
      const offer = this.environment.moduleGraph.getModuleById(resolved);
      return offer && dossierKinds.some((kind) => file.startsWith(`${contentFolder()}/${kind}/`))
        ? [...modules, offer]
        : modules;
    },
  };
}

/** What TypeScript knows of the module. */
export const dossierTypes = {
  filename: 'dossiers.d.ts',
  content: `declare module 'virtual:dossiers' {
  interface Compiled {
    Content: import('astro/runtime/server/index.js').AstroComponentFactory;
  }
  /** The compiled dossier of a story. */
  export function openDossier(story: string): Promise<Compiled>;
  /** The compiled text of a page of the archive's own. */
  export function openOwnPage(page: string): Promise<Compiled>;
}
`,
} satisfies InjectedType;

async function listDossiers(isBeingEdited: boolean): Promise<[string, string][]> {
  return (await Promise.all(dossierKinds.map((kind) => listDossiersOf(kind, isBeingEdited)))).flat();
}

/**
 * Path by kind and id: of the files that the loader has found to be records.
 * @param isBeingEdited lets in those with faults: one may be half saved, and whoever opens it reads it again.
 */
async function listDossiersOf(kind: DossierKind, isBeingEdited: boolean): Promise<[string, string][]> {
  const files = (await listRecordFiles(contentFolder(), kind)).filter(({ isRecord }) => isRecord);
  const found: [string, string][] = [];
  for (const { id, path, shown } of files) {
    const { faults, retired } = parseRecord(kind, shown, await readFile(path));
    if ((faults.length === 0 || isBeingEdited) && !retired) found.push([`${kind}/${id}`, path.split('\\').join('/')]);
  }
  return found;
}

function writeModule(dossiers: readonly [string, string][]): string {
  const entries = dossiers.map(
    ([record, path]) => `[${JSON.stringify(record)}, () => import(${JSON.stringify(path)})]`,
  );
  return [
    `const dossiers = new Map([\n${entries.join(',\n')}\n]);`,
    'export const openDossier = (story) => dossiers.get(`stories/${story}`)();',
    'export const openOwnPage = (page) => dossiers.get(`pages/${page}`)();\n',
  ].join('\n');
}

const resolved = '\0virtual:dossiers';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
