import type { Told } from '../../search/answer/service.ts';
import { CouldNotLook } from '../../search/volume/volume.ts';
import { make, part } from '../ui/elements.ts';
import { searchVoice } from './page-words.ts';
import { countLeft, isNarrow, sayAnswer, sayProgress } from './results/say-answer.ts';

/** Says what came of a question, once for each answer; one that is still searching at the end was stopped. */
export function tellState(page: HTMLElement, told: Told): void {
  tellFailures(page, told.progress.failures);
  const isStopped = told.state === 'searching';
  const voice = searchVoice();
  const { stopped, searchRest, tryAgain } = voice.words.search;
  part(page, '.retry').textContent = isStopped ? searchRest : tryAgain;
  say(page, isStopped ? stopped({ soFar: sayProgress(told, voice) }) : sayAnswer(told, voice));
  if (told.faults.length > 0) show(page, 'misunderstood');
  else if (told.state === 'failed') show(page, 'failed');
  else if (isStopped) show(page, 'stopped');
  else show(page, isNarrow(told) ? 'answered' : 'idle');
  if (told.state !== 'settled' || !isNarrow(told) || countLeft(told) > 0 || told.faults.length > 0) return;
  part(page, '.browse').hidden = false;
  // Where nothing is found there is nothing to narrow down, but for what already is.
  const isNarrowed = Object.keys(told.asked.chosen).length > 0;
  for (const box of ['.facets', '.narrow']) part(page, box).hidden = !isNarrowed;
}

/** Shows how far a search has come, without reading it out. */
export function tellProgress(page: HTMLElement, told: Told): void {
  part(page, '.progress span').textContent = sayProgress(told, searchVoice());
  show(page, 'searching');
}

/** Shows that a question is being answered of which nothing is known yet. */
export function tellBusy(page: HTMLElement): void {
  part(page, '.progress span').textContent = searchVoice().words.search.searching;
  show(page, 'searching');
}

/** Shows that the search is on its way. */
export function tellLoading(page: HTMLElement): void {
  show(page, 'loading');
}

/** Says that it could not be looked, and into what; nothing that was said of another question stays. */
export function tellFailure(page: HTMLElement, error: unknown): void {
  for (const box of ofAnswer) part(page, box).replaceChildren();
  tellFailures(page, error instanceof CouldNotLook ? [error.message] : []);
  const { tryAgain, couldNotLook } = searchVoice().words.search;
  part(page, '.retry').textContent = tryAgain;
  say(page, couldNotLook);
  show(page, 'failed');
}

function tellFailures(page: HTMLElement, failures: readonly string[]): void {
  part(page, '.failures').replaceChildren(...failures.map((failure) => make('li', {}, nameUnread(failure))));
}

/** What could not be read: a file goes by its path, the endings of a language by its tag. */
function nameUnread(failure: string): string {
  return failure.startsWith('/') ? failure : searchVoice().words.search.endings({ language: failure });
}

function say(page: HTMLElement, words: string): void {
  const status = part(page, '[role="status"]');
  if (status.textContent !== words) status.textContent = words;
}

function show(page: HTMLElement, state: State): void {
  page.dataset['state'] = state;
  for (const [selector, states] of Object.entries(shownIn)) part(page, selector).hidden = !states.includes(state);
}

/** What says something of one answer. */
const ofAnswer = ['.change', '.chosen', '.notes', '.about', '.options', '.taken'];

/** What is to be seen in which state; all else always is. */
const shownIn: Record<string, State[]> = {
  '.progress': ['searching'],
  '.retry': ['failed', 'stopped'],
  '.failures': ['failed'],
  '.facets': ['answered', 'searching', 'stopped'],
  '.options': ['answered', 'searching', 'stopped'],
  '.narrow': ['answered', 'searching', 'stopped'],
  '.found': ['answered', 'searching', 'stopped', 'failed'],
  '.browse': ['idle', 'misunderstood'],
};

type State = 'loading' | 'searching' | 'stopped' | 'failed' | 'misunderstood' | 'idle' | 'answered';
