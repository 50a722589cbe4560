import { readFile } from 'node:fs/promises';
import type { Apparatus } from './check-apparatus.ts';
import { watchAgencies } from './check-agencies.ts';
import { checkArticle, passagesOf } from './check-article.ts';
import { checkCitations } from './check-citations.ts';
import { checkLinks, type KnownIds } from './check-links.ts';
import { checkOriginal } from './check-original.ts';
import { watchSigla } from './check-sigla.ts';
import type { RecordFile } from './content-folder.ts';
import type { Fault } from './fault.ts';
import { readRecord } from './read-record.ts';

/** Reads and judges the articles, each against its original and against what other records say stands in it. */
export async function checkArticles(
  folder: string,
  files: readonly RecordFile[],
  apparatus: Ground,
  onRead: () => void,
): Promise<Fault[]> {
  const { ids, outlets, uses, unused } = apparatus;
  const [sigla, agencies] = [watchSigla(), watchAgencies(outlets)];

  const checkOne = async ({ id, path, shown }: RecordFile): Promise<Fault[]> => {
    const record = readRecord('articles', shown, await readFile(path));
    const { parts, bodyLine, locate } = record;
    const passages = passagesOf(record);
    if (parts.story && parts.siglum)
      sigla.note(parts.story.id, parts.siglum, { file: shown, line: locate(['siglum']) });
    if (parts.original) unused.delete(parts.original.file);
    agencies.note(record, shown);
    onRead();
    return [
      ...record.faults,
      ...checkLinks(parts, shown, locate, ids),
      ...checkArticle(record, passages, shown, outlets),
      ...(passages.length > 0 ? checkCitations(id, passages, uses.get(id) ?? []) : []),
      ...(await checkOriginal(folder, parts, passages, { file: shown, bodyLine, locate })),
    ];
  };

  const faults: Fault[] = [];
  const records = files.filter(({ isRecord }) => isRecord);
  for (let start = 0; start < records.length; start += atOnce) {
    for (const found of await Promise.all(records.slice(start, start + atOnce).map(checkOne))) faults.push(...found);
  }
  return [...faults, ...sigla.judge(), ...agencies.judge()];
}

/** Files read at the same time: enough to hide the disk, few enough for the memory. */
const atOnce = 32;

interface Ground extends Pick<Apparatus, 'outlets' | 'uses'> {
  ids: KnownIds;
  /** The originals that no article has named so far; each article takes its own out. */
  unused: Set<string>;
}
