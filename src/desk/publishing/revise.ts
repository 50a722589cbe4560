import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contentFolder, listRecordFiles } from '../../records/content-folder.ts';
import { writeFaults } from '../../records/fault.ts';
import { isPublished } from '../../records/published-versions.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { nearestWord } from '../../text/words/nearest.ts';
import { loadChecked } from '../check.ts';
import { reviseFacts } from './revise-facts.ts';
import { today } from '../today.ts';
import { changeTogether } from '../writing/change-together.ts';

/**
 * Makes a published article ready to be changed: keeps the text as it is as an older version with a page of its own,
 * counts up the version, enters the reason, and opens the file if `EDITOR` names a program.
 * @returns false if there is nothing to revise, and then the reason has been told.
 */
export async function revise(id: string, { reason }: { reason: string }): Promise<boolean> {
  const folder = contentFolder();
  const files = (await listRecordFiles(folder, 'articles')).filter(({ isRecord }) => isRecord);
  const file = files.find((one) => one.id === id);
  if (!file) {
    const near = nearestWord(
      id,
      files.map((one) => one.id),
    );
    return refuse(`There is no article “${id}”.${near ? ` Did you mean “${near}”?` : ''}`);
  }
  if (reason.trim() === '') return refuse('Say why, in a sentence that readers will see: --reason "…"');
  const { faults, ledger } = await loadChecked();
  const its = faults.filter((fault) => fault.file === file.shown || fault.file.startsWith(`versions/${id}/`));
  if (its.length > 0) return refuse(`${writeFaults(its)}\n\nNothing was revised: mend this first.`);
  const text = await readFile(file.path, 'utf8');
  const version = parseRecord('articles', file.shown, Buffer.from(text)).data?.version ?? 1;
  if (!isPublished(ledger, id, version)) {
    return refuse(
      `Version ${version} of “${id}” is not published yet, so nobody can have cited it: edit ${shown(file.path)} as it is.`,
    );
  }
  const kept = `versions/${id}/v${version}.md`;
  changeTogether(folder, 'revise', [
    { path: kept, text },
    { path: file.shown, text: reviseFacts(text, { version: version + 1, date: today(), says: reason }) },
  ]);
  console.log(
    `Version ${version} is kept as ${shown(join(folder, kept))}.\nNow change ${shown(file.path)}, which is version ${version + 1}; then run “npm run archive -- check”.`,
  );
  const editor = process.env['EDITOR'];
  if (editor && process.stdout.isTTY) spawnSync(editor, [file.path], { stdio: 'inherit', shell: true });
  return true;
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}

function refuse(message: string): false {
  console.error(message);
  return false;
}
