import type { Catalogue, People } from '../../schema/published/search.ts';
import type { Volume } from '../volume/volume.ts';
import { CouldNotLook } from '../volume/volume.ts';
import type { TimeColumns } from '../volume/time-columns.ts';
import { must } from '../../text/must.ts';
import { inTime } from '../volume/in-time.ts';
import { loadStemmer } from '../stems/stem.ts';
import { parseQuestion } from '../question/parse-question.ts';
import type { Question } from '../question/question.ts';
import type { PartReport, Progress } from './answer.ts';
import { begin, compose } from './compose.ts';
import { evaluate } from './evaluate.ts';
import type { Stems } from './expand.ts';
import { planQuestion, type NamesOf, type Part, type Plan } from './plan.ts';
import { countParts, type PartCounts, type Rated } from '../ranking/rank.ts';
import type { Asked, Told } from './service.ts';

/** Begins to answer a question: `search` goes on with it, and what it has found can be shown at any time. */
export function beginSearch(asked: Asked, { volumes, articles }: Searched): Search {
  const { question, faults } = parseQuestion(asked.words);
  const progress: Progress = { volumes: volumes.length, searched: 0, articlesSearched: 0, articles, failures: [] };
  return { asked, question, plan: undefined, parts: [], volumes: [], told: begin(asked, faults, progress) };
}

/**
 * Answers a question, volume by volume, the newest first. What cannot be read ends it as failed: what was found so far is told,
 * and that the rest could not be looked through. Where nothing is asked nothing is looked into.
 * @param tell hears of an answer each time when more is known and some time went by; nothing else is looked into until it is done.
 * @param signal ends it at once, with what was found so far.
 */
export async function search(
  state: Search,
  searched: Searched,
  tell: (told: Told) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { asked, question } = state;
  const { faults, progress } = state.told;
  if (faults.length > 0 || (!question && Object.keys(asked.chosen).length === 0)) {
    state.told.state = 'settled';
    return;
  }
  try {
    const stems = await Promise.race([lookThrough(state, searched, progress, tell, signal), whenEnded(signal)]);
    state.told = compose(state, stems ? 'settled' : 'searching', progress);
    if (stems) state.told.parts = await report(state, stems);
  } catch (error) {
    if (!(error instanceof CouldNotLook)) throw error;
    progress.failures.push(error.message);
    state.told = compose(state, 'failed', progress);
  }
}

/** Says in which forms each part of the question was found; without what can say it, the question is answered all the same. */
async function report(state: Search, stems: Stems): Promise<PartReport[]> {
  try {
    const { reportParts } = await inTime('report.ts', import('./report.ts'));
    return await reportParts(state, stems);
  } catch (error) {
    if (!(error instanceof CouldNotLook)) throw error;
    return state.told.parts;
  }
}

/** Looks through the volumes. @returns nothing if it was ended before. @throws {CouldNotLook} */
async function lookThrough(
  state: Search,
  searched: Searched,
  progress: Progress,
  tell: (told: Told) => Promise<void>,
  signal: AbortSignal,
): Promise<Stems | undefined> {
  if (state.question) Object.assign(state, await planQuestion(state.question, searched.namesOf));
  const stems = await loadStems(searched.languages);
  let nextTold = 0;
  let lastBreath = Date.now();
  await eachOf(searched.volumes.toReversed(), async (open) => {
    if (signal.aborted) return;
    const found = await askVolume(state, await open(), stems);
    if (signal.aborted) return;
    state.volumes.push(found);
    progress.searched += 1;
    progress.articlesSearched += found.volume.articles;
    if (progress.searched < progress.volumes && Date.now() >= nextTold) {
      const begun = Date.now();
      state.told = compose(state, 'searching', progress);
      // What it takes to tell how far one is must stay little beside the searching.
      nextTold = Date.now() + Math.max(untilNext, 10 * (Date.now() - begun));
      await tell(firstOf(state.told));
    }
    if (Date.now() - lastBreath > longestWork) {
      await breathe();
      lastBreath = Date.now();
    }
  });
  return progress.searched === progress.volumes ? stems : undefined;
}

async function askVolume({ asked, plan, parts }: Search, volume: OpenVolume, stems: Stems): Promise<SearchedVolume> {
  const columns = { ...volume.catalogue.columns, ...volume.times, ...(await peopleFor(asked, volume)) };
  const finding = plan ? await evaluate(plan, volume, stems) : undefined;
  const { leaves, facts } = finding ?? { leaves: [], facts: [] };
  const counts = countParts(leaves, parts.length, volume);
  for (const { part, articles } of facts) must(counts[part], 'a fact is a part of the question').articles = articles;
  return { volume, columns, leaves, finding, counts };
}

function whenEnded(signal: AbortSignal): Promise<undefined> {
  return new Promise((done) => {
    if (signal.aborted) done(undefined);
    signal.addEventListener('abort', () => done(undefined), { once: true });
  });
}

/** @throws {CouldNotLook} */
async function loadStems(languages: readonly string[]): Promise<Stems> {
  const load = async (language: string) => [language, await inTime(language, loadStemmer(language))] as const;
  return new Map(await Promise.all(languages.map(load)));
}

async function peopleFor({ chosen, withPeople }: Asked, volume: OpenVolume): Promise<Partial<People['columns']>> {
  return withPeople || chosen.entity || chosen.author ? volume.people() : {};
}

/** The newest by itself, so that something is shown soon; then a few at a time. Where one fails no other is begun. */
async function eachOf<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const [first, ...rest] = all;
  if (first) await work(first);
  const failures: unknown[] = [];
  const workers = Array.from({ length: atOnce }, async () => {
    for (let one = rest.shift(); one && failures.length === 0; one = rest.shift())
      await work(one).catch((error: unknown) => failures.push(error));
  });
  await Promise.all(workers);
  if (failures.length > 0) throw failures[0];
}

/** As much of a stage as may be shown of it. */
function firstOf(told: Told): Told {
  return { ...told, articles: told.articles.slice(0, mostInStage), storyOf: told.storyOf.slice(0, mostInStage) };
}

/** Lets messages in: a reader who asks anew ends what is still being answered. */
function breathe(): Promise<void> {
  return new Promise((done) => void setTimeout(done));
}

const atOnce = 3;
/** Articles that are told of while others are searched for. */
const mostInStage = 20;
/** Milliseconds in which no message is let in. */
const longestWork = 30;
/** Milliseconds between two answers that are told. */
const untilNext = 400;

/** All that is asked of an archive's index. */
export interface Searched {
  articles: number;
  languages: readonly string[];
  namesOf: NamesOf;
  /** Opens each volume, in the order in which they came about. */
  volumes: readonly (() => Promise<OpenVolume>)[];
}

/** A volume with what is known of its articles. */
export interface OpenVolume extends Volume {
  /** The number of its first article through all volumes. */
  from: number;
  catalogue: Catalogue;
  /** On which day and in which month each article was published. */
  times: TimeColumns;
  /** Whom each article names, and who wrote it. @throws {CouldNotLook} */
  people: () => Promise<People['columns']>;
}

/** A question with all that was found, as it is needed to show articles. */
export interface Search {
  asked: Asked;
  /** None if nothing was asked that can be answered. */
  question: Question | undefined;
  plan: Plan | undefined;
  parts: Part[];
  volumes: SearchedVolume[];
  told: Told;
}

export interface SearchedVolume {
  volume: OpenVolume;
  columns: Catalogue['columns'] & TimeColumns & Partial<People['columns']>;
  leaves: Awaited<ReturnType<typeof evaluate>>['leaves'];
  /** None where nothing but facts are chosen. */
  finding: Awaited<ReturnType<typeof evaluate>> | undefined;
  counts: PartCounts[];
  rated?: Rated;
}
