import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keepOfFile, type Keeping } from '../../kept/keeping.ts';
import type { Fault } from '../fault.ts';
import type { Ledger } from '../load-ledger.ts';
import type { Redirect } from '../../schema/redirects.ts';
import { noticeExpiry } from './files/expiry.ts';

/** Judges what the archive says of itself in `archive.yaml`, which must be there and name a publication that is. */
export async function checkArchiveFile(
  folder: string,
  { publications }: Pick<Ledger, 'publications'>,
  today: string | undefined,
  keeping: Keeping,
): Promise<{ faults: Fault[]; notices: string[] }> {
  const file = 'archive.yaml';
  const path = join(folder, file);
  if (!existsSync(path)) {
    const remedy = 'Add it, or name the folder of the archive in ARCHIVE_CONTENT.';
    const found = `no such file in ${folder}`;
    return { faults: [{ file, found, expected: 'the name, address and rights of the archive', remedy }], notices: [] };
  }
  const { faults, expires, ledger, ...read } = await keepOfFile(keeping, 'archive', path, readArchiveFile);
  const notices = [...read.notices, ...(today === undefined ? [] : noticeExpiry(expires, today))];
  if (ledger === undefined || publications.some(({ name }) => name === ledger.name)) return { faults, notices };
  const lost = {
    file,
    line: ledger.line,
    field: 'ledger',
    found: `${ledger.name}, which is not in ledger/`,
    expected: 'the ledger of everything that was published',
    remedy: 'Bring the folder ledger/ back from a backup or the history of the archive.',
  };
  return { faults: [...faults, lost], notices };
}

/** Judges the file of redirects by itself; an archive may have none. */
export async function checkRedirectsFile(
  folder: string,
  keeping: Keeping,
): Promise<{ redirects: Redirect[]; faults: Fault[] }> {
  const path = join(folder, 'redirects.yaml');
  if (!existsSync(path)) return { redirects: [], faults: [] };
  return keepOfFile(keeping, 'redirects', path, async (bytes) =>
    (await import('../retired/redirects.ts')).readRedirects(bytes),
  );
}

async function readArchiveFile(bytes: Uint8Array): Promise<ArchiveFile> {
  const [{ archiveSchema }, { parseFactsFile }, { isSpoken, judgeOwnWords }] = await Promise.all([
    import('../../schema/archive.ts'),
    import('../parse-record.ts'),
    import('../../words/languages.ts'),
  ]);
  const { parts, faults, notices, locate } = parseFactsFile(archiveSchema, 'archive.yaml', bytes);
  const { ledger, security, language, words } = parts;
  const said = language === undefined || words === undefined ? [] : judgeOwnWords(language, words);
  const wrong = said.map(({ path, found, expected }) => ({
    file: 'archive.yaml',
    line: locate(['words', ...path]),
    field: ['words', ...path].join('.'),
    found,
    expected,
    remedy: 'Say otherwise only what the archive says; its messages stand in src/words/.',
  }));
  return {
    faults: [...faults, ...wrong],
    notices: [...notices, ...(language === undefined || isSpoken(language) ? [] : [sayUnspoken(language)])],
    ...(security ? { expires: security.expires } : {}),
    ...(ledger === undefined ? {} : { ledger: { name: ledger, line: locate(['ledger']) } }),
  };
}

function sayUnspoken(language: string): string {
  return `archive.yaml: the archive’s own words are not written in “${language}” yet; its pages say them in English.`;
}

/** What of the file other things are compared with. */
interface ArchiveFile {
  faults: Fault[];
  notices: string[];
  /** The day on which `security.txt` goes stale. */
  expires?: string;
  /** The publication that the archive names. */
  ledger?: { name: string; line: number };
}
