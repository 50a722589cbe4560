import { join, relative } from 'node:path';
import { contentFolder } from '../records/content-folder.ts';
import { writeFaults } from '../records/fault.ts';
import { certainties } from '../schema/terms.ts';
import { checkDecisions } from './deciding/check-decisions.ts';
import { decideByFlag } from './deciding/decide-by-flag.ts';
import { countDecisions, joinDecisions } from './deciding/decision.ts';
import { findAllQuestions, findQuestions, isAllDecided, type AllQuestions } from './deciding/find-questions.ts';
import type { QuotationQuestion } from './deciding/find-quotation-questions.ts';
import { parseReview, usualCertainty } from './deciding/parse-review.ts';
import { parseDecisions, loadStory, loadText } from './deciding/load-story.ts';
import { recordDecisions } from './deciding/record-decisions.ts';
import { showQuestions } from './deciding/show-questions.ts';
import { writeReview } from './deciding/write-review.ts';
import { Refusal } from './refusal.ts';
import { countOf } from './summary.ts';
import { today } from './today.ts';
import { writeJson } from './write-json.ts';
import { changeTogether } from './writing/change-together.ts';

/**
 * Puts on record what an editor has decided on a story, in its review file or behind the command, then writes into that
 * file what a program proposes and nobody has decided: articles that are copies of one text, sentences that are one wording,
 * quotations that are one utterance. What is decided, accepted or not, is never asked again.
 * @returns false if there is no such story or a decision cannot be meant, and then the reason has been told.
 */
export async function collate(id: string, options: CollateOptions): Promise<boolean> {
  const folder = contentFolder();
  const flags = readFlags(options);
  const story = await loadStory(folder, id);
  const { articles, files } = story;
  if (articles.length < 2)
    return refuse(`The story “${id}” has ${countOf(articles.length, 'article', 'articles')}; it takes two to compare.`);
  const before = parseDecisions(files);
  if (before.faults.length > 0)
    return refuse(`${writeFaults(before.faults)}\n\nNothing was compared or recorded: mend this first.`);
  const path = `review/${id}.yaml`;
  const review = parseReview((await loadText(folder, path)) ?? '', path);
  if ('faults' in review) return refuse(review.faults.join('\n'));
  if (options.json) {
    console.log(writeJson(showQuestions(story, findAllQuestions(story, before))));
    return true;
  }
  const questions = findQuestions(story, before);
  const decisions = joinDecisions(review.decisions, decideByFlag(flags, questions, story));
  const faults = checkDecisions(decisions, story);
  if (faults.length > 0) return refuse(faults.join('\n'));
  const by = options.by?.trim() || review.by;
  const made = countDecisions(decisions);
  if (made > 0 && by === undefined)
    return refuse(
      'Nothing was recorded: a decision is kept with who made it. Write your name or initials after “by:” in the review file, or behind the command: --by "A. B."',
    );
  const recorded = recordDecisions(story, decisions, questions, { by: by ?? '', date: today() });
  const open = findAllQuestions(story, parseDecisions(recorded));
  const accepted = decisions.quotations.filter((one) => one.made === 'accept').map(({ places }) => new Set(places));
  const isAccepted = ({ wordings }: QuotationQuestion): boolean =>
    accepted.some((places) => wordings.every(({ at }) => places.has(at)));
  const isDone = isAllDecided(open);
  // Together, or a decision that is on record would be found in the review file a second time.
  changeTogether(folder, 'collate', [
    ...Object.values(recorded).flatMap(({ path: file, text }) => (text === undefined ? [] : [{ path: file, text }])),
    isDone ? { path } : { path, text: writeReview(story, open, { by, isAccepted }) },
  ]);
  if (made > 0) console.log(`Put on record: ${countOf(made, 'decision', 'decisions')}.`);
  const shown = (file: string): string => relative(process.cwd(), join(folder, file));
  tellOpen(open, open.quotations.filter(isAccepted).length, shown(path), shown(files.quotations.path));
  return true;
}

function tellOpen(
  { families, pairs, sentences, quotations, waiting }: AllQuestions,
  accepted: number,
  review: string,
  file: string,
): void {
  const open = [
    [families.length, 'family of articles', 'families of articles'],
    [pairs.length, 'pair of articles', 'pairs of articles'],
    [sentences.length, 'group of sentences', 'groups of sentences'],
    [quotations.length - accepted, 'quotation', 'quotations'],
  ] as const;
  const told = open.filter(([count]) => count > 0).map(([count, one, many]) => countOf(count, one, many));
  if (told.length + accepted === 0) console.log('Nothing is left to decide.');
  if (told.length > 0)
    console.log(
      `To decide in ${review}: ${told.join(', ')}. Accept or reject there, or here with --accept and --refuse, and run this again.`,
    );
  if (told.length > 0 && waiting > 0)
    console.log(`${countOf(waiting, 'more waits', 'more wait')} until some of this is decided.`);
  if (accepted > 0)
    console.log(
      `${countOf(accepted, 'accepted quotation waits', 'accepted quotations wait')} in ${review} until you have entered it in ${file} with its speaker.`,
    );
}

function readFlags(options: CollateOptions) {
  const {
    json,
    accept = [],
    refuse: refused = [],
    acceptAbove,
    withSentences = false,
    certainty = usualCertainty,
  } = options;
  const score = acceptAbove === undefined ? undefined : Number(acceptAbove);
  if (score !== undefined && !(score > 0 && score <= 1))
    throw new Refusal(`--accept-above ${acceptAbove}: a score is a number from 0 to 1, such as 0.9.`);
  if (!Object.hasOwn(certainties, certainty))
    throw new Refusal(`--certainty ${certainty}: expected ${Object.keys(certainties).join(', ')}.`);
  if (json && (accept.length + refused.length > 0 || score !== undefined))
    throw new Refusal('--json only shows what is open. Leave it out to decide.');
  return {
    accept,
    refuse: refused,
    acceptAbove: score,
    withSentences,
    certainty: certainty as keyof typeof certainties,
  };
}

function refuse(message: string): false {
  console.error(message);
  return false;
}

/** What may stand behind the command. */
export interface CollateOptions {
  json: boolean;
  accept?: string[];
  refuse?: string[];
  acceptAbove?: string;
  withSentences?: boolean;
  by?: string;
  certainty?: string;
}
