import { listHostFiles } from '../hosting/list-host-files.ts';
import type { SiteRules } from '../hosting/site-rules.ts';
import { standingFormats, type ChosenFormats } from '../formats/standing.ts';
import type { ArchiveData } from '../schema/archive.ts';
import { layFile } from './lay-file.ts';

/**
 * Writes into a built site what its host is told of it, in the language of every host we know.
 * @param charsets of originals, by the ids of their articles: a host would show one that is not UTF-8 wrongly.
 * @returns the files, each with its SHA-256.
 */
export function writeHostFiles(
  folder: string,
  { formats, compressed }: Pick<ArchiveData, 'formats' | 'compressed'>,
  charsets: ReadonlyMap<string, string>,
  rules: Omit<SiteRules, 'charsets' | 'linksets' | 'compressed'>,
): [path: string, sha256: string][] {
  const files = listHostFiles({
    ...rules,
    // What stands behind # never reaches a host.
    moved: rules.moved.flatMap(({ from, to }) => (from.includes('#') ? [] : [{ from, to }])),
    linksets: linkedKinds.filter((kind) => hasLinksets(kind, formats)),
    compressed,
    charsets: [...charsets].flatMap(([id, charset]) =>
      charset === 'utf-8' ? [] : [{ address: `/articles/${id}/original.txt`, charset }],
    ),
  });
  return Object.entries(files).map(([file, text]) => layFile(folder, file, text));
}

const linkedKinds = ['articles', 'stories'] as const;

function hasLinksets(kind: (typeof linkedKinds)[number], chosen: ChosenFormats): boolean {
  return standingFormats(kind, chosen).some(({ rel }) => rel === 'linkset');
}
