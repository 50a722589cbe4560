import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { edit, enter, everywhere, faultsOf, ferry, ferryFile, gazette, gazetteFile } from './published-fixture.ts';

/** Version 2 of the ferry article, without its second sentence. */
export async function revise(folder: string, words = ''): Promise<void> {
  await mkdir(join(folder, 'versions', ferry), { recursive: true });
  await cp(join(folder, ferryFile), join(folder, 'versions', ferry, 'v1.md'));
  await edit(folder, ferryFile, (text) =>
    text.replace('language: en', 'language: en\nversion: 2').replace(/ About \[40.*late\./, words),
  );
}

/** Two branches revise the article, each in its own way, and publish; then one is merged into the other. @returns the file of the other. */
export async function publishTwoBranches(folder: string): Promise<string> {
  const other = `${folder}-other`;
  await cp(folder, other, { recursive: true });
  const words = { [folder]: ' Left.', [other]: ' Right.' };
  for (const [branch, its] of Object.entries(words)) {
    await writeFile(
      join(branch, 'originals/whole.txt'),
      `${await readFile(join(branch, 'originals/shut.txt'), 'utf8')}`.replace(
        'About 40 ferries were late.',
        'Left. Right.',
      ),
    );
    const sum = sha256(await readFile(join(branch, 'originals/whole.txt')));
    await revise(branch, its);
    await edit(branch, ferryFile, (text) =>
      text.replace(/sha256: .*/, `sha256: ${sum}`).replace('file: shut.txt', 'file: whole.txt'),
    );
  }
  await enter(folder, '2031-05-01');
  await enter(other, '2031-05-02');
  for (const name of await readdir(join(other, 'ledger')))
    if (name !== 'heads.txt') await cp(join(other, 'ledger', name), join(folder, 'ledger', name), { recursive: true });
  return readFile(join(other, ferryFile), 'utf8');
}

/** The ferry article moves, and says so. */
export async function moveFerry(folder: string): Promise<void> {
  await rename(join(folder, ferryFile), join(folder, 'articles/2031-ferry.md'));
  await everywhere(folder, ferry, '2031-ferry');
  await writeFile(join(folder, ferryFile), '---\nmoved: 2031-ferry\n---\n');
}

/** The page held two things: the first paragraph is one article, the second another. */
export async function divideFerry(folder: string): Promise<void> {
  const text = await readFile(join(folder, ferryFile), 'utf8');
  await rm(join(folder, ferryFile));
  await everywhere(folder, `${ferry}#p2`, '2031-ferry-two#p1');
  await everywhere(folder, ferry, '2031-ferry-one');
  await writeFile(join(folder, 'articles/2031-ferry-one.md'), text.replace(/\n\n"We open.*/, ''));
  await writeFile(
    join(folder, 'articles/2031-ferry-two.md'),
    text.replace(/\nHarbour officials.*\n/, '').replace('siglum: FT', 'siglum: F2'),
  );
  await writeFile(join(folder, ferryFile), '---\nsplit: [2031-ferry-one, 2031-ferry-two]\n---\n');
  const lines = (await faultsOf(folder)).split('\n').filter((line) => line.trim().startsWith('- { from'));
  await writeFile(join(folder, 'redirects.yaml'), lines.map((line) => `${line.trim()}\n`).join('') || '[]\n');
}

/** The gazette's article is withdrawn. */
export async function withdraw(folder: string, { keepOriginal = false } = {}): Promise<void> {
  await cp(join(import.meta.dirname, '../records/fixtures/withdrawn-article'), folder, { recursive: true });
  await rm(join(folder, 'expected.txt'));
  if (!keepOriginal) await rm(join(folder, 'originals/bridge.txt'));
}

/** The gazette's article, withdrawn already, moves. */
export async function moveWithdrawn(folder: string): Promise<void> {
  await rename(join(folder, gazetteFile), join(folder, 'articles/2031-gazette.md'));
  await everywhere(folder, gazette, '2031-gazette');
  await writeFile(join(folder, gazetteFile), '---\nmoved: 2031-gazette\n---\n');
}

/** The gazette's article moves and is withdrawn before it was published at its new place. */
export async function withdrawMoved(folder: string): Promise<void> {
  await withdraw(folder);
  await moveWithdrawn(folder);
  await enter(folder, '2031-05-02');
}

/** The story and all that is about it get another id. */
export async function renameStory(folder: string, to: string): Promise<void> {
  for (const kind of ['stories', 'claims', 'quotations', 'correspondences', 'derivations']) {
    const [file = ''] = await readdir(join(folder, kind));
    await rename(join(folder, kind, file), join(folder, kind, file.replace('old-bridge', to)));
    await edit(
      folder,
      join(kind, file.replace('old-bridge', to)),
      (text) => text.replace(/^story: .*$/m, `story: ${to}`),
      { mayStay: true },
    );
  }
  for (const file of [gazetteFile, ferryFile])
    await edit(folder, file, (text) => text.replace('story: old-bridge', `story: ${to}`));
}

/** The checksum of bytes, as records give it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
