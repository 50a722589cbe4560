import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from '@playwright/test';
import { serveSite, type ServedSite } from '../../desk/serving/serve.ts';
import { parseQuestion } from '../../search/question/parse-question.ts';
import { must } from '../../text/must.ts';
import { findBrowser } from '../find-browser.ts';
import { benchSite } from './bench-site.ts';
import { makeJudge, type AnswerByRule, type Judge } from './brute-force.ts';
import { numberArticles } from './number-articles.ts';
import { PageSearch } from './page-search.ts';
import { readTruth, type TrueAnswer } from './read-truth.ts';
import { isExact, scoreAnswer } from './score-answers.ts';
import { readSearchedArchive, type SearchedArchive } from './searched-archive.ts';
import { writeReport } from './write-report.ts';

const place = mkdtempSync(join(tmpdir(), 'search-truth-'));
const site = join(place, 'site');
const truths = readTruth(join(import.meta.dirname, 'fixtures/five-articles.txt'));
const launch = findBrowser();
const options = { skip: launch ? false : 'there is no browser' };
let archive: SearchedArchive;
let judge: Judge;
let served: ServedSite;
let browser: Browser | undefined;

before(async () => {
  execFileSync(process.execPath, ['src/desk/cli.ts', 'build'], {
    cwd: resolve(import.meta.dirname, '../../..'),
    env: { ...process.env, ARCHIVE_OUT: site },
    stdio: 'pipe',
  });
  archive = readSearchedArchive(site);
  judge = await makeJudge(archive);
  served = await serveSite(site, { base: '/', port: 0 });
  browser = launch && (await chromium.launch({ ...launch, args: ['--no-sandbox'] }));
});
after(async () => {
  await browser?.close();
  await served.close();
  rmSync(place, { recursive: true, force: true });
});

test('the written rule finds for each question what a reader of the five articles finds', () => {
  for (const truth of truths) {
    const { question, faults } = parseQuestion(truth.asked);
    assert.deepEqual(faults, []);
    const answer = judge.answer(must(question, 'it asks for something'));
    const wanted = withIds(truth);
    assert.deepEqual(answer.passages, wanted.passages, truth.asked);
    assert.deepEqual(answer.articles.toSorted(), wanted.articles.toSorted(), truth.asked);
    if (wanted.some.length > 0) assert.deepEqual(answer.some.toSorted(), wanted.some.toSorted(), truth.asked);
  }
});

test('the search page finds it too', options, async () => {
  const page = await PageSearch.open(must(browser, 'it was started'), served.url);
  const ids = numberArticles(site);
  for (const truth of truths) {
    const found = await page.ask(truth.asked, archive.articles.length);
    assert.equal(found.state, 'settled');
    const { some, ...wanted } = withIds(truth);
    const score = scoreAnswer({ ...wanted, some }, found, ids);
    const wrong = score.wrong.filter((one) => some.length > 0 || !one.startsWith('some '));
    assert.deepEqual([score.missed, wrong], [[], []], truth.asked);
  }
});

test(
  'the bench holds drawn and judged questions against the rule, and tells what a first visit takes',
  options,
  async () => {
    const relevant = { '2022-01-13-daily-sabah-csto-pulls-out': 2 };
    const result = await benchSite(site, {
      base: '/',
      perKind: 2,
      seed: 7,
      cold: 1,
      judged: [
        { question: 'weeklong deployment of a bloc', relevant },
        { question: 'weeklong deployment of helicopters', relevant: {} },
      ],
      tell: () => undefined,
    });
    assert.ok(result.asked.length > 60);
    assert.deepEqual(
      result.asked.filter(({ score }) => !isExact(score)).map(({ words, score }) => [words, score]),
      [],
    );
    assert.deepEqual(
      result.judged.map(({ rate }) => rate),
      [1, 0],
    );
    const [first] = result.cold;
    assert.ok(first && first.requests > 3 && first.bytes > 10_000 && first.milliseconds > 0);
    assert.match(writeReport(result), /answered exactly as the rule says/);
  },
);

/** The same with ids of articles, in their order. */
function withIds({ passages, articles, some }: TrueAnswer): AnswerByRule {
  const idOf = (siglum: string): string =>
    must(
      archive.articles.find((one) => one.siglum === siglum),
      siglum,
    ).id;
  const order = new Map(archive.articles.map(({ id }, at) => [id, at]));
  const found = passages.map(([siglum, ids]): [string, string[]] => [idOf(siglum), ids]);
  return {
    passages: new Map(found.toSorted(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))),
    articles: articles.map(idOf),
    some: some.map(idOf),
  };
}
