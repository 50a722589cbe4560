import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listHostFiles } from '../hosting/list-host-files.ts';
import type { SiteRules } from '../hosting/site-rules.ts';
import { standingFormats, type ChosenFormats } from '../formats/standing.ts';
import type { ArticleRecord } from '../schema/published/article-record.ts';
import { loadArchiveFacts } from '../records/settings.ts';
import { listPublished, loadArticleRecord } from './published-records.ts';

/** Writes into a built site what its host is told of it, in the language of every host we know. */
export async function writeHostFiles(folder: string, rules: Omit<SiteRules, 'charsets' | 'linksets'>): Promise<void> {
  const { formats } = loadArchiveFacts();
  // What stands behind # never reaches a host.
  const moved = rules.moved.flatMap(({ from, to }) => (from.includes('#') ? [] : [{ from, to }]));
  const files = listHostFiles({
    ...rules,
    moved,
    linksets: linkedKinds.filter((kind) => hasLinksets(kind, formats)),
    charsets: await readCharsets(folder),
  });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

const linkedKinds = ['articles', 'stories'] as const;

function hasLinksets(kind: (typeof linkedKinds)[number], chosen: ChosenFormats): boolean {
  return standingFormats(kind, chosen).some(({ rel }) => rel === 'linkset');
}

/** The originals that are not UTF-8: a host would show them wrongly. */
async function readCharsets(folder: string): Promise<SiteRules['charsets']> {
  const charsets: { address: string; charset: string }[] = [];
  for (const { id, path } of await listPublished(folder, 'articles', 'record.json')) {
    // A notice stands there where the words were withdrawn.
    const { original }: Partial<ArticleRecord> = await loadArticleRecord(path);
    const charset = original?.charset.toLowerCase() ?? 'utf-8';
    if (charset !== 'utf-8') charsets.push({ address: `/articles/${id}/original.txt`, charset });
  }
  return charsets;
}
