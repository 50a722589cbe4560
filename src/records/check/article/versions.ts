import { readFile } from 'node:fs/promises';
import type { ArticleData } from '../../../schema/article.ts';
import type { Passage } from '../../../text/passages.ts';
import { checkOriginal } from './original.ts';
import { checkQuotes } from './quotes.ts';
import { passagesOf } from './facts.ts';
import type { Fault } from '../../fault.ts';
import { readRecord } from '../../read-record.ts';
import type { VersionFile } from '../../versions.ts';

/** Reads and judges the older versions of an article, which must be whole: one for every number below its own. */
export async function checkVersions(
  folder: string,
  { id, file, version }: ArticleVersion,
  files: readonly VersionFile[],
): Promise<{ faults: Fault[]; versions: Map<number, OlderVersion> }> {
  const versions = new Map<number, OlderVersion>();
  const faults: Fault[] = [];
  for (const one of files) {
    const wrong = judgeName(one, id, version);
    if (wrong) {
      faults.push(wrong);
      continue;
    }
    const record = readRecord('articles', one.shown, await readFile(one.path));
    const words = passagesOf(record);
    versions.set(one.version, { passages: words, original: record.parts.original });
    faults.push(...record.faults, ...judgeNumber(record.parts, one, record.locate(['version'])));
    if (words.length > 0) faults.push(...checkQuotes(record.parts, words, one.shown, record.locate));
    faults.push(
      ...(await checkOriginal(folder, record.parts, words, {
        file: one.shown,
        bodyLine: record.bodyLine,
        locate: record.locate,
      })),
    );
  }
  const missing = Array.from({ length: version - 1 }, (_, index) => index + 1).filter((one) => !versions.has(one));
  return { faults: [...faults, ...missing.map((one) => sayMissing(id, file, one, version))], versions };
}

function judgeName({ version: number, shown }: VersionFile, id: string, version: number): Fault | undefined {
  if (number < version) return undefined;
  return {
    file: shown,
    found: Number.isNaN(number)
      ? 'a file that is no version'
      : `version ${number} of an article that is at version ${version}`,
    expected: `older versions of ${id}, as “v1.md”, “v2.md” …`,
    remedy: 'Move it elsewhere; older versions are made by “npm run archive -- revise”.',
  };
}

function judgeNumber({ version }: Partial<ArticleData>, file: VersionFile, line: number): Fault[] {
  if (version === undefined || version === file.version) return [];
  return [
    {
      file: file.shown,
      line,
      field: 'version',
      found: `${version}`,
      expected: `${file.version}, as its file name says`,
    },
  ];
}

function sayMissing(id: string, file: string, missing: number, version: number): Fault {
  return {
    file,
    field: 'version',
    found: `version ${version}, and no versions/${id}/v${missing}.md`,
    expected: 'every older version beside it, since somebody may have cited it',
    remedy: `Bring the file back; or, if version ${missing} was never published, count “version” down again.`,
  };
}

/** What an older version has. */
interface OlderVersion {
  passages: Passage[];
  original: ArticleData['original'] | undefined;
}

/** The article whose older versions these are. */
interface ArticleVersion {
  id: string;
  /** Its file, as messages show it. */
  file: string;
  version: number;
}
