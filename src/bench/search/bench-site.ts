import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { serveSite } from '../../desk/serving/serve.ts';
import { findBrowser } from '../find-browser.ts';
import { Beside } from './beside.ts';
import { makeJudge } from './brute-force.ts';
import { drawQuestions } from './draw-questions.ts';
import { rateRanking, type JudgedQuestion } from './judged-questions.ts';
import { numberArticles } from './number-articles.ts';
import { askCold, PageSearch, type ColdAnswer } from './page-search.ts';
import { scoreAnswer, type Score } from './score-answers.ts';
import { readSearchedArchive } from './searched-archive.ts';

/**
 * Asks the search of a built site, in a browser and through its own page, questions drawn by lot and questions that people have
 * judged, and holds what it answers against the written rule and against MiniSearch.
 */
export async function benchSite(site: string, options: SearchBench): Promise<SearchResult> {
  const archive = readSearchedArchive(site);
  const ids = numberArticles(site);
  const beside = new Beside(archive);
  const drawn = drawQuestions(archive, options.perKind, options.seed);
  const judge = await makeJudge(archive);
  const served = await serveSite(site, { base: options.base, port: 0 });
  const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await PageSearch.open(browser, served.url);
    const asked: AskedOfPage[] = [];
    for (const { kind, asked: words, question } of drawn) {
      const truth = judge.answer(question);
      const answer = await page.ask(words, mostRead);
      const { milliseconds: again } = await page.ask(words, 0);
      const score = scoreAnswer(truth, answer, ids);
      const { state, milliseconds } = answer;
      asked.push({ kind, words, state, score, milliseconds, again, beside: beside.score(words, truth) });
      options.tell(asked.length, drawn.length);
    }
    const block = await page.longestBlock();
    const judged = [];
    for (const one of options.judged) judged.push(await askJudged(one, page, beside, ids));
    await page.close();
    const cold: ColdAnswer[] = [];
    for (const words of chooseCold(drawn, options.cold))
      cold.push(await askCold(browser, served.url, words, weighIn(site, options.base)));
    return { articles: archive.articles.length, asked, judged, cold, block, besideBytes: beside.size() };
  } finally {
    await close(browser, served);
  }
}

/** Bytes of a file of a site as hosts send it: packed by gzip where that is worth it. */
function weighIn(site: string, base: string): (path: string) => number {
  const known = new Map<string, number>();
  return (path) => {
    const file = join(site, decodeURIComponent(path.slice(base.length)), path.endsWith('/') ? 'index.html' : '');
    const weight = known.get(file) ?? weigh(file);
    known.set(file, weight);
    return weight;
  };
}

function weigh(file: string): number {
  const bytes = readFileSync(file);
  return Math.min(bytes.length, gzipSync(bytes).length);
}

async function askJudged(
  judged: JudgedQuestion,
  page: PageSearch,
  beside: Beside,
  ids: readonly (string | undefined)[],
): Promise<JudgedAnswer> {
  const { articles, faults } = await page.ask(judged.question, 0);
  const ranked = articles.slice(0, 10).map(({ article }) => ids[article] ?? '');
  return { rate: rateRanking(ranked, judged), besideRate: rateRanking(beside.rank(judged.question), judged), faults };
}

/** Words and phrases, in turn. */
function chooseCold(drawn: { kind: string; asked: string }[], most: number): string[] {
  const kinds = ['word', 'phrase', 'two words', 'any word'].map((kind) => drawn.filter((one) => one.kind === kind));
  return Array.from(
    { length: most },
    (_, at) => kinds[at % kinds.length]?.[Math.floor(at / kinds.length)]?.asked,
  ).filter((words) => words !== undefined);
}

async function close(browser: Browser, served: { close: () => unknown }): Promise<void> {
  await browser.close();
  await served.close();
}

/** Articles whose passages are compared one by one; of the others it is compared how many there are. */
const mostRead = 30;

export interface SearchBench {
  /** The path the site was built for. */
  base: string;
  /** How many questions of each kind are drawn. */
  perKind: number;
  seed: number;
  /** How many questions are asked as a reader asks who was never there. */
  cold: number;
  judged: JudgedQuestion[];
  tell: (asked: number, all: number) => void;
}

export interface SearchResult {
  articles: number;
  asked: AskedOfPage[];
  judged: JudgedAnswer[];
  cold: ColdAnswer[];
  /** Milliseconds of the longest task on the page. */
  block: number;
  /** Bytes of the index of MiniSearch, compressed. */
  besideBytes: number;
}

/** A question drawn by lot with what became of it. */
export interface AskedOfPage {
  kind: string;
  words: string;
  state: string;
  score: Score;
  /** Asked for the first time, and again. */
  milliseconds: number;
  again: number;
  beside: { wanted: number; found: number; right: number; milliseconds: number };
}

export interface JudgedAnswer {
  /** nDCG of the first ten. */
  rate: number;
  besideRate: number;
  faults: string[];
}
