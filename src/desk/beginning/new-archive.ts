import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../../records/content-folder.ts';
import { archiveSchema } from '../../schema/archive.ts';
import { showPath } from '../building/site-folder.ts';
import { Refusal } from '../refusal.ts';
import { changeTogether } from '../writing/change-together.ts';
import { makeFolders } from '../writing/disk.ts';
import { withLock } from '../writing/lock.ts';
import { deskOf } from '../writing/plan.ts';
import { archiveFiles } from './archive-files.ts';
import { askFor } from './ask.ts';
import { judgeAnswer } from './judge-answer.ts';
import { listQuestions, type Answers } from './questions.ts';
import { loadSchema } from './schema-files.ts';

/**
 * Begins an archive in a folder that is empty or not there yet: asks what makes it this one, and lays all there is to fill.
 * @param given what was said behind the command, by the fields of archive.yaml.
 * @returns false if there was no folder to begin in.
 */
export async function newArchive(given: Answers, { cms }: { cms: boolean }): Promise<boolean> {
  const folder = contentFolder();
  insistOnEmpty(folder);
  const questions = listQuestions(loadSchema('archive')).filter(({ field }) => asked.has(field));
  const judge = (field: string, answer: string): string | undefined => judgeAnswer(archiveSchema, field, answer);
  const facts = await askFor(questions, given, {
    command: 'new',
    judge,
    propose: (field) => (field === 'language' ? 'en' : undefined),
  });
  for (const { field } of questions) {
    const wrong = judge(field, String(facts[field]));
    if (wrong !== undefined) throw new Refusal(`--${field} "${String(facts[field])}": ${wrong}`);
  }
  const ordered = Object.fromEntries(questions.map(({ field }) => [field, String(facts[field]).trim()]));
  const files = archiveFiles({ ...ordered, language: String(ordered['language']) });
  if (cms) files.push({ path: 'cms/config.yml', text: (await import('./cms-config.ts')).writeCmsConfig() });
  makeFolders(folder);
  await withLock(deskOf(folder).desk, 'new', async () => changeTogether(folder, 'new', files));
  const shown = showPath(folder);
  console.log(
    [
      `“${ordered['name']}” is begun in ${shown}. README.md there is the handbook; examples/ has a record of each kind.`,
      'Next, with this archive meant by every command:',
      `  export ARCHIVE_CONTENT=${quoteForShell(folder)}`,
      '  npm run archive -- new outlet     who publishes',
      '  npm run archive -- add FILE…      saved pages, texts, PDFs',
      '  npm start                         the site, on this computer',
    ].join('\n'),
  );
  return true;
}

/** Nothing is ever laid over what somebody has; a repository that was just made holds nothing of theirs. */
function insistOnEmpty(folder: string): void {
  const there = list(folder).filter((name) => name !== '.git' && name !== '.desk');
  if (there.length === 0) return;
  const some = there.slice(0, 3).join(', ');
  throw new Refusal(
    `${showPath(resolve(folder))} has something in it (${some}${there.length > 3 ? ', …' : ''}). Name a folder that is empty or not there yet: archive new FOLDER`,
  );
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new Refusal(`${showPath(folder)} is a file. Name a folder.`);
    throw error;
  }
}

function quoteForShell(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

/** What is asked of an archive; all else has a good beginning. */
const asked: ReadonlySet<string> = new Set(['name', 'description', 'url', 'language', 'contact']);
