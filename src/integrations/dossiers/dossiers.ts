import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import { judgeDossier } from '../../records/check/dossier.ts';
import { contentFolder } from '../../records/content-folder.ts';
import { dossierFeatures } from '../../records/check/dossier/features.ts';
import { judgeOutput } from '../../records/check/dossier/judge-output.ts';
import { judgeTree } from '../../records/check/dossier/judge-tree.ts';
import { writeFaults, type Fault } from '../../records/fault.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { dossierKinds, type DossierKind } from '../../schema/collections.ts';
import { dossierTypes, offerDossiers } from './offer-dossiers.ts';

/**
 * Compiles dossiers with @astrojs/mdx, which would run whatever code stands in one. So what is compiled is judged once
 * more, whether or not a check went before: the file as it is read, the tree the compiler makes of it, and what that
 * becomes.
 */
export function dossiers(): AstroIntegration[] {
  const processor = satteri({ features: dossierFeatures, mdastPlugins: [judgingTree], hastPlugins: [judgingOutput] });
  const integration = mdx({ processor, extendMarkdownConfig: false, syntaxHighlight: false, optimize: false });
  const plugins = [readingDossiers(), offerDossiers()];
  return [
    integration,
    {
      name: 'dossiers',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins } }),
        'astro:config:done': ({ injectTypes }) => void injectTypes(dossierTypes),
      },
    },
  ];
}

/**
 * Hands a dossier to the compiler as the check has seen it: the text alone, on the lines it has in the file. The facts
 * are the loader's; the compiler would read them with another reader of YAML, which cuts them off elsewhere.
 */
function readingDossiers(): VitePlugin {
  return {
    name: 'dossiers',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx$/ },
      async handler(path) {
        this.addWatchFile(path);
        const file = nameOf(path);
        const { faults, body, bodyLine } = parseRecord(kindOf(file), file, await readFile(path));
        stopOn([...faults, ...judgeDossier(body, bodyLine, file).faults]);
        return { code: `---\n${'\n'.repeat(bodyLine - 3)}---\n${body}`, map: null };
      },
    },
  };
}

const judgingTree: MdastPluginDefinition = {
  name: 'judge-dossier-tree',
  options: { position: true },
  before: (root, { fileURL }) => stopOn(judgeTree(root, nameOf(fileURL)).faults),
};

const judgingOutput: HastPluginDefinition = {
  name: 'judge-dossier-output',
  options: { position: true },
  before: (root, { fileURL }) => stopOn(judgeOutput(root, nameOf(fileURL))),
};

function stopOn(faults: readonly Fault[]): void {
  const [first] = faults;
  if (!first) return;
  const message = writeFaults(faults);
  // Whoever edits a dossier need not see where in the program its fault was found.
  throw Object.assign(new Error(message), { line: first.line, column: 0, stack: message });
}

/** A dossier that stands nowhere in an archive is judged as that of a story. */
function kindOf(file: string): DossierKind {
  return dossierKinds.find((kind) => file.startsWith(`${kind}/`)) ?? 'stories';
}

/** Path from the content folder, as the check shows it. */
function nameOf(path: string | URL | undefined): string {
  const full = path instanceof URL ? fileURLToPath(path) : (path ?? '');
  return relative(contentFolder(), full).split('\\').join('/');
}

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
