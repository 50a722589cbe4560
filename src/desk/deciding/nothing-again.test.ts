import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ferry } from '../../collation/fixtures/ferry.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import { checkDecisions } from './check-decisions.ts';
import type { Decisions, FamilyDecision } from './decision.ts';
import { findQuestions, type Questions } from './find-questions.ts';
import { layFerry } from './fixtures/lay-ferry.ts';
import { parseDecisions, loadStory, type StoryAtDesk } from './load-story.ts';
import { recordDecisions } from './record-decisions.ts';

const names = Object.keys(ferry) as (keyof typeof ferry)[];
const decider = { by: 'A. B.', date: '2031-04-01' };

test('whatever an editor decides, in whatever order, nothing of it is asked again, and it comes to an end', async (context) => {
  const whole = await loadStory(await layFerry(context, names), 'ferry');
  const answer = fc.constantFrom('accept', 'accept', 'reject', 'not', 'open');
  fc.assert(
    fc.property(fc.array(answer, { minLength: 7, maxLength: 40 }), (answers) => {
      let { files } = whole;
      const [decided, refused] = [new Set<string>(), new Set<string>()];
      for (let round = 0; ; round++) {
        assert.ok(round < 60, 'it does not come to an end');
        const story = { ...whole, files };
        const questions = findQuestions(story, parseDecisions(files));
        for (const pair of pairsAsked(questions)) assert.ok(!decided.has(pair), `${pair} is asked again`);
        for (const pair of pairsTogether(questions)) assert.ok(!refused.has(pair), `${pair} is asked together again`);
        // In the end an editor decides all that was left open.
        const decisions = decide(questions, round < 6 ? answers : ['accept', 'reject'], decided, refused);
        if (round >= 6 && decisions.families.length + decisions.sentences.length === 0) break;
        assert.deepEqual(checkDecisions(decisions, story), []);
        files = recordDecisions(story, decisions, questions, decider);
        assert.deepEqual(parseDecisions(files).faults, []);
      }
      const { families, pairs, sentences, waiting } = findQuestions({ ...whole, files }, parseDecisions(files));
      assert.deepEqual([families, pairs, sentences, waiting], [[], [], [], 0]);
    }),
    { numRuns: 10 },
  );
});

test('an article that comes later is asked alone, of a family and of sentences, and what was refused stays so', async (context) => {
  const whole = await loadStory(await layFerry(context, names), 'ferry');
  const some = (without: string): StoryAtDesk['articles'] => whole.articles.filter(({ id }) => id !== without);
  for (const late of ['cut', 'reordered', 'reworded']) {
    const early = await only(whole, some(late));
    const asked = findQuestions(early, parseDecisions(early.files));
    const decisions = decide(asked, ['accept'], new Set(), new Set());
    const withAll = { ...decisions, families: decisions.families.map((one) => ({ ...one, withSentences: true })) };
    const files = recordDecisions(early, withAll, asked, decider);
    const { families, pairs } = findQuestions({ ...whole, files }, parseDecisions(files));
    assert.deepEqual(
      [...families, ...pairs].map(({ id, isAdded, articles }) => [id, isAdded, articles]),
      [[asked.families[0]?.id, true, [late]]],
    );
  }
});

test('whatever waits for a family to be decided is counted, and is asked as soon as that is refused', async (context) => {
  const whole = await loadStory(await layFerry(context, ['agency', 'reprint']), 'ferry');
  const asked = findQuestions(whole, parseDecisions(whole.files));
  const [family] = asked.pairs.concat(asked.families);
  assert.ok(family && family.inside.length > 0);
  assert.deepEqual([asked.sentences.length, asked.waiting], [0, family.inside.length]);
  const decisions = decide({ ...asked, sentences: [] }, ['reject'], new Set(), new Set());
  const files = recordDecisions(whole, decisions, asked, decider);
  const then = findQuestions({ ...whole, files }, parseDecisions(files));
  assert.deepEqual([then.sentences.length, then.waiting], [family.inside.length, 0]);
});

/** Answers each question in turn, and notes every pair that is decided by it. */
function decide(
  questions: Questions,
  answers: readonly string[],
  decided: Set<string>,
  refused: Set<string>,
): Decisions {
  let at = 0;
  const next = (): string => answers[at++ % answers.length] ?? 'open';
  const note = (pairs: readonly (readonly [string, string])[], isRefused: boolean): void => {
    for (const [a, b] of pairs) decided.add(placePairKey(a, b));
    if (isRefused) for (const [a, b] of pairs) refused.add(placePairKey(a, b));
  };
  const common = { certainty: 'likely' as const, where: 'here' };
  const answer = (members: readonly string[], known: readonly string[], areSingle = true) => {
    const made = next();
    if (made === 'open') return [];
    const all = [...known, ...members];
    // What is one wording with others is taken out with them or not at all.
    const hasOthers = made === 'not' && all.length > 2 && areSingle;
    const not = hasOthers ? members.slice(-1) : [];
    const kept = members.filter((one) => !not.includes(one));
    const pairs = made === 'reject' && known.length > 0 ? across(known, kept) : pairsOf([...known, ...kept]);
    note(pairs, made === 'reject');
    note(across([...known, ...kept], not), true);
    return [{ ...common, made: made === 'reject' ? ('reject' as const) : ('accept' as const), kept, not }];
  };
  return {
    families: [...questions.families, ...questions.pairs].flatMap(({ id, isAdded, articles, known }) =>
      answer(articles, known, !isAdded || articles.length === 1).map(({ kept, ...made }): FamilyDecision => ({
        ...made,
        id,
        isAdded,
        articles: kept,
        withSentences: false,
      })),
    ),
    sentences: questions.sentences.flatMap(({ to, sentences, known }) =>
      answer(sentences, known, to === undefined || sentences.length === 1).map(({ kept, ...made }) => ({
        ...made,
        to,
        sentences: kept,
      })),
    ),
    quotations: [],
  };
}

/** All pairs that the answer to a question would decide. */
function pairsAsked({ families, pairs, sentences }: Questions): string[] {
  const asked = [
    ...[...families, ...pairs].map(({ articles, known }) => ({ members: articles, known })),
    ...sentences.map((group) => ({ members: group.sentences, known: group.known })),
  ];
  return asked.flatMap(({ members, known }) =>
    members.length + known.length === 2
      ? pairsOf([...known, ...members]).map(([a, b]) => placePairKey(a, b))
      : members.flatMap((one) => known.map((other) => placePairKey(one, other))),
  );
}

/** All pairs that stand in one question, whatever would be decided by it. */
function pairsTogether({ families, pairs, sentences }: Questions): string[] {
  const asked = [
    ...[...families, ...pairs].map(({ articles, known }) => [...articles, ...known]),
    ...sentences.map((group) => [...group.sentences, ...group.known]),
  ];
  return asked.flatMap((members) => pairsOf(members).map(([a, b]) => placePairKey(a, b)));
}

function across(some: readonly string[], others: readonly string[]): [string, string][] {
  return some.flatMap((a) => others.map((b): [string, string] => [a, b]));
}

function pairsOf(members: readonly string[]): [string, string][] {
  return members.flatMap((a, at) => members.slice(at + 1).map((b): [string, string] => [a, b]));
}

async function only(story: StoryAtDesk, articles: StoryAtDesk['articles']): Promise<StoryAtDesk> {
  const { collateStory } = await import('../../collation/collate.ts');
  const ids = new Set(articles.map(({ id }) => id));
  return {
    ...story,
    articles,
    origins: story.origins.filter(({ id }) => ids.has(id)),
    collation: collateStory(articles),
  };
}
