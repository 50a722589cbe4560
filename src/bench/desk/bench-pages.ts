import { decodeText } from '../../ingest/decode-text.ts';
import type { Draft } from '../../ingest/draft.ts';
import { draftPage } from '../../ingest/page/draft-page.ts';
import { readAlone } from '../../ingest/page/readers/read-alone.ts';
import { sha256 } from '../../text/sha256.ts';
import { loadPage, readTruth, type TruePage } from './read-truth.ts';
import { f1Of, meanOf, scoreBody, type Score } from './score-body.ts';
import { countNames, isSameDay, isSameTitle } from './score-facts.ts';

/**
 * Holds what is read out of pages against what somebody has found on them: bodies, headlines, dates, authors, whether the
 * wrong ones were doubted, and what it takes.
 * @returns the lines of a report.
 */
export function benchPages(folder: string, { worst = 0, half }: Wanted = {}): string[] {
  const truth = readTruth(folder).filter(({ file }) => half === undefined || halfOf(file) === half);
  const pages = truth.map((page) => readPage(page, loadPage(folder, page)));
  const rows = (['ours', 'readability', 'defuddle'] as const).map((reader) => {
    const { precision, recall, f1 } = meanOf(pages.map(({ scores }) => scores[reader]));
    return `${labels[reader].padEnd(18)} ${precision.toFixed(4)}     ${recall.toFixed(4)}  ${f1.toFixed(4)}`;
  });
  return [
    `${pages.length} pages of ${folder}${half === undefined ? '' : `, half ${half} by the digest of their names`}`,
    '',
    'bodies (4-word shingles; mean precision and recall over pages, F1 of the means)',
    '                   precision  recall  F1',
    ...rows,
    '',
    ...scoreFacts(pages),
    '',
    'wrong pages that were doubted, by what counts as wrong (F1 of the page):',
    ...[0.8, 0.9, 0.95].map((limit) => countDoubted(pages, limit)),
    '',
    sayCost(pages),
    ...sayWorst(pages, worst),
  ];
}

function readPage(page: TruePage, bytes: Uint8Array): ReadPage {
  const start = process.cpuUsage();
  const decoded = decodeText(bytes, 'text/html');
  const draft = 'text' in decoded ? draftSafely(decoded.text, page.url) : undefined;
  const seconds = secondsSince(start);
  const alone = 'text' in decoded ? readAlone(decoded.text, page.url) : { readability: '', defuddle: '' };
  const body = draft?.body.map(({ text }) => text).join('\n') ?? '';
  return {
    page,
    draft,
    seconds,
    doubts: draft?.doubts ?? ['It could not be read.'],
    scores: {
      ours: scoreBody(body, page.body),
      readability: scoreBody(alone.readability, page.body),
      defuddle: scoreBody(alone.defuddle, page.body),
    },
  };
}

function draftSafely(text: string, url: string | undefined): Draft | undefined {
  try {
    return draftPage(text, { url });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function scoreFacts(pages: readonly ReadPage[]): string[] {
  const titled = pages.filter(({ page }) => page.title !== undefined);
  const dated = pages.filter(({ page }) => page.date !== undefined);
  const signed = pages.filter(({ page }) => page.authors !== undefined);
  const names = signed.map(({ page, draft }) => countNames(draft?.facts.authors?.value ?? [], page.authors ?? []));
  const sum = (of: 'right' | 'found' | 'truth'): number => names.reduce((all, one) => all + one[of], 0);
  return [
    share('headlines', titled, ({ page, draft }) => isSameTitle(draft?.printed.title?.value, page.title ?? null)),
    share('dates (by day)', dated, ({ page, draft }) => isSameDay(draft?.facts.published?.value, page.date ?? null)),
    signed.length === 0
      ? 'authors: the truth has none'
      : `authors: ${sum('right')} of ${sum('truth')} found, ${sum('found') - sum('right')} false`,
  ];
}

function share(what: string, pages: readonly ReadPage[], isRight: (page: ReadPage) => boolean): string {
  if (pages.length === 0) return `${what}: the truth has none`;
  const right = pages.filter(isRight).length;
  return `${what}: ${right} of ${pages.length} right (${((100 * right) / pages.length).toFixed(1)} %)`;
}

function countDoubted(pages: readonly ReadPage[], limit: number): string {
  const [wrong, right] = [true, false].map((is) => pages.filter(({ scores }) => f1Of(scores.ours) < limit === is));
  const doubted = (some: readonly ReadPage[] = []): string =>
    `${some.filter(({ doubts }) => doubts.length > 0).length} of ${some.length}`;
  return `  below ${limit.toFixed(2)}: ${doubted(wrong)}; of the others ${doubted(right)} were doubted too`;
}

function sayCost(pages: readonly ReadPage[]): string {
  const seconds = pages.reduce((sum, page) => sum + page.seconds, 0);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return `${(pages.length / Math.max(seconds, 0.001)).toFixed(1)} pages a second of processor, at most ${megabytes} MB of memory (the two other readers included)`;
}

function sayWorst(pages: readonly ReadPage[], count: number): string[] {
  const worst = pages.toSorted((a, b) => f1Of(a.scores.ours) - f1Of(b.scores.ours)).slice(0, count);
  return worst.flatMap(({ page, scores, doubts }) => [
    '',
    `${page.file}: precision ${scores.ours.precision.toFixed(3)}, recall ${scores.ours.recall.toFixed(3)}`,
    ...doubts.map((doubt) => `  doubt: ${doubt}`),
  ]);
}

/** One half may be looked at while rules are written; the figures of the other are the ones to believe. */
function halfOf(file: string): string {
  return (sha256(file)[0] ?? 0) % 2 === 0 ? 'a' : 'b';
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const labels = { ours: 'archive add', readability: 'Readability alone', defuddle: 'Defuddle alone' };

interface Wanted {
  /** How many of the worst pages are told one by one. */
  worst?: number;
  /** `a` or `b`. */
  half?: string | undefined;
}

interface ReadPage {
  page: TruePage;
  draft: Draft | undefined;
  doubts: string[];
  seconds: number;
  scores: Record<'ours' | 'readability' | 'defuddle', Score>;
}
