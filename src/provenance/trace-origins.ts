import type { originStates } from '../schema/states.ts';
import type { Certainty, Evidence, EvidencedArticle, EvidencedRecord } from './evidence.ts';
import { traceSure, traceTops, type Steps } from './trace-upward.ts';

/**
 * Follows each article of a story up to what it goes back to: an agency, an outlet that reports itself, a text that is not
 * here, or another article whose own origin is not known. A way is as certain as its weakest step, and of several ways the
 * most certain counts; a guess leads nowhere that anything is built on, a denied step nowhere at all.
 * @returns by the id of each article.
 */
export function traceOrigins({ articles, others = [], record }: Evidence): Map<string, Origin> {
  const steps = drawSteps([...articles, ...others], record);
  const ways: Ways = {
    topsOf: traceTops(steps, 'likely'),
    guessesOf: traceTops(steps, 'guess'),
    textsOf: traceTops(stepsBetweenTexts(steps), 'likely'),
    isSure: traceSure(steps),
  };
  return new Map(articles.map((article) => [article.id, traceOne(article, ways)]));
}

function traceOne(article: EvidencedArticle, { topsOf, guessesOf, textsOf, isSure }: Ways): Origin {
  const from = `article:${article.id}`;
  const tops = topsOf(from).map((key): OriginTop => ({ key, certainty: isSure(from, key) ? 'sure' : 'likely' }));
  const guessed = guessesOf(from).filter(isSource);
  const state = tops.some(({ key }) => isSource(key))
    ? 'established'
    : guessed.length > 0
      ? 'guessed'
      : hasLooked(article)
        ? 'not known'
        : 'not looked into';
  return { state, tops, texts: textsOf(from), guessed: state === 'guessed' ? guessed : [] };
}

/** An outlet is no text, and from what copies have in common back to the copies leads nowhere that a text is made of. */
function stepsBetweenTexts(steps: Steps): Steps {
  return new Map(
    [...steps].flatMap(([from, its]) =>
      from.startsWith('same:') ? [] : [[from, its.filter(({ to }) => !to.startsWith('outlet:'))]],
    ),
  );
}

/** Whether an editor has said how an article came about, and not what it comes from. */
function hasLooked({ derivation }: EvidencedArticle): boolean {
  return derivation !== undefined && derivation.fromOutlets.length + derivation.fromArticles.length === 0;
}

/** Whether it is a source and not only an article whose own origin is not known, or a text that copies have in common. */
export function isSource(key: string): boolean {
  return key.startsWith('outlet:') || key.startsWith('text:');
}

function drawSteps(articles: readonly EvidencedArticle[], record: EvidencedRecord | undefined): Steps {
  const steps: Steps = new Map();
  const draw = (from: string, to: string, certainty: Certainty): void => {
    const known = steps.get(from);
    if (known) known.push({ to, certainty });
    else steps.set(from, [{ to, certainty }]);
  };
  for (const { id, outlet, isOfAgency, agency, derivation } of articles) {
    const from = `article:${id}`;
    if (isOfAgency) draw(from, `outlet:${outlet}`, 'sure');
    if (agency) draw(from, `outlet:${agency.outlet}`, agency.certainty);
    if (!derivation) continue;
    const { kind, certainty, fromOutlets, fromArticles } = derivation;
    if (kind === 'original') draw(from, `outlet:${outlet}`, certainty);
    for (const source of fromOutlets) draw(from, `outlet:${source}`, certainty);
    for (const source of fromArticles) draw(from, `article:${source}`, certainty);
  }
  for (const { id, outlet } of record?.texts ?? [])
    if (outlet !== undefined) draw(`text:${id}`, `outlet:${outlet}`, 'sure');
  for (const { from, to, how, certainty, denied } of record?.steps ?? [])
    // Background carried over makes no copy.
    if (!denied && how !== 'background') draw(keyOfEnd(to), keyOfEnd(from), certainty);
  for (const { id, articles: copies, certainty } of record?.same ?? [])
    for (const copy of copies) {
      draw(`article:${copy}`, `same:${id}`, certainty);
      draw(`same:${id}`, `article:${copy}`, certainty);
    }
  return steps;
}

function keyOfEnd(end: EvidencedRecord['steps'][number]['from']): string {
  return 'article' in end ? `article:${end.article.id}` : `text:${end.text}`;
}

interface Ways {
  topsOf: (from: string) => readonly string[];
  guessesOf: (from: string) => readonly string[];
  textsOf: (from: string) => readonly string[];
  isSure: (from: string, to: string) => boolean;
}

/** What is known of where an article comes from. */
export interface Origin {
  state: keyof typeof originStates;
  /** What it goes back to: mostly one, several for an article put together from several, itself where that is all. */
  tops: OriginTop[];
  /** Keys of the first texts that it was made of, itself where there is none: articles that share one are one text. */
  texts: readonly string[];
  /** Keys of the sources it may have, where there is no more than a guess. */
  guessed: string[];
}

/** The last text of a way up: `outlet:<id>`, `text:<id>` (not here), `same:<id>` (copies of it are), `article:<id>`. */
export interface OriginTop {
  key: string;
  certainty: 'sure' | 'likely';
}
