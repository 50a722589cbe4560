import type { originStates } from '../schema/states.ts';
import type { Certainty, Evidence, EvidencedArticle, EvidencedRecord } from './evidence.ts';

/**
 * Follows each article of a story up to what it goes back to: an agency, an outlet that reports itself, a text that is not
 * here, or another article whose own origin is not known. A way is as certain as its weakest step, and of several ways the
 * most certain counts; a guess leads nowhere that anything is built on, a denied step nowhere at all.
 * @returns by the id of each article.
 */
export function traceOrigins({ articles, others = [], record }: Evidence): Map<string, Origin> {
  const steps = drawSteps([...articles, ...others], record);
  return new Map(articles.map((article) => [article.id, traceOne(article, steps)]));
}

function traceOne(article: EvidencedArticle, steps: Steps): Origin {
  const from = `article:${article.id}`;
  const [sure, likely] = [climb(from, steps, 'sure'), climb(from, steps, 'likely')];
  const tops = findTops(likely, steps, 'likely').map((key): OriginTop => ({
    key,
    certainty: sure.has(key) ? 'sure' : 'likely',
  }));
  const guessed = findTops(climb(from, steps, 'guess'), steps, 'guess').filter(isSource);
  const state = tops.some(({ key }) => isSource(key))
    ? 'established'
    : guessed.length > 0
      ? 'guessed'
      : hasLooked(article)
        ? 'not known'
        : 'not looked into';
  return { state, tops, guessed: state === 'guessed' ? guessed : [] };
}

/** Whether an editor has said how an article came about, and not what it comes from. */
function hasLooked({ derivation }: EvidencedArticle): boolean {
  return derivation !== undefined && derivation.fromOutlets.length + derivation.fromArticles.length === 0;
}

/** All that can be reached from a text by steps of at least this certainty, itself among them. */
function climb(from: string, steps: Steps, least: Certainty): Set<string> {
  const reached = new Set([from]);
  for (const key of reached)
    for (const { to, certainty } of steps.get(key) ?? [])
      if (certainties.indexOf(certainty) <= certainties.indexOf(least)) reached.add(to);
  return reached;
}

/** The last texts of the ways up: nothing leads on from them but, between copies of one text, back. */
function findTops(reached: ReadonlySet<string>, steps: Steps, least: Certainty): string[] {
  const tops = [...reached].flatMap((key) => {
    const beyond = [...climb(key, steps, least)];
    if (!beyond.every((one) => climb(one, steps, least).has(key))) return [];
    // Copies of one text are one top, named by what an editor called it.
    return beyond.toSorted().findLast((one) => one.startsWith('same:')) ?? key;
  });
  return [...new Set(tops)].toSorted();
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
    if (!denied && how !== 'background') draw(keyOf(to), keyOf(from), certainty);
  for (const { id, articles: copies, certainty } of record?.same ?? [])
    for (const copy of copies) {
      draw(`article:${copy}`, `same:${id}`, certainty);
      draw(`same:${id}`, `article:${copy}`, certainty);
    }
  return steps;
}

function keyOf(end: EvidencedRecord['steps'][number]['from']): string {
  return 'article' in end ? `article:${end.article.id}` : `text:${end.text}`;
}

/** From each text to those it was made of. */
type Steps = Map<string, { to: string; certainty: Certainty }[]>;

const certainties = ['sure', 'likely', 'guess'] as const;

/** What is known of where an article comes from. */
export interface Origin {
  state: keyof typeof originStates;
  /** What it goes back to: mostly one, several for an article put together from several, itself where that is all. */
  tops: OriginTop[];
  /** Keys of the sources it may have, where there is no more than a guess. */
  guessed: string[];
}

/** The last text of a way up: `outlet:<id>`, `text:<id>` (not here), `same:<id>` (copies of it are), `article:<id>`. */
export interface OriginTop {
  key: string;
  certainty: 'sure' | 'likely';
}
