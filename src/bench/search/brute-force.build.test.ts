import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { parseQuestion } from '../../search/question/parse-question.ts';
import { must } from '../../text/must.ts';
import { makeJudge, type Judge } from './brute-force.ts';
import { readSearchedArchive, type SearchedArchive } from './searched-archive.ts';
import { readTruth } from './read-truth.ts';

const root = resolve(import.meta.dirname, '../../..');
const place = mkdtempSync(join(tmpdir(), 'search-truth-'));
let archive: SearchedArchive;
let judge: Judge;

before(async () => {
  const site = join(place, 'site');
  execFileSync(process.execPath, ['src/desk/cli.ts', 'build'], {
    cwd: root,
    env: { ...process.env, ARCHIVE_OUT: site },
    stdio: 'pipe',
  });
  archive = readSearchedArchive(site);
  judge = await makeJudge(archive);
});
after(() => rmSync(place, { recursive: true, force: true }));

for (const { asked, passages, articles, some } of readTruth(join(import.meta.dirname, 'fixtures/five-articles.txt')))
  test(`the written rule finds for ${asked} what a reader finds`, () => {
    const { question, faults } = parseQuestion(asked);
    assert.deepEqual(faults, []);
    const answer = judge.answer(must(question, 'it asks for something'));
    const siglumOf = new Map(archive.articles.map(({ id, siglum }) => [id, siglum]));
    const sigla = (ids: string[]) => ids.map((id) => siglumOf.get(id) ?? id).toSorted();
    assert.deepEqual(
      new Map([...answer.passages].map(([id, found]) => [siglumOf.get(id) ?? id, found])),
      new Map(
        passages.toSorted(
          ([a], [b]) =>
            archive.articles.findIndex(({ siglum }) => siglum === a) -
            archive.articles.findIndex(({ siglum }) => siglum === b),
        ),
      ),
    );
    assert.deepEqual(sigla(answer.articles), articles.toSorted());
    if (some.length > 0) assert.deepEqual(sigla(answer.some), some.toSorted());
  });
