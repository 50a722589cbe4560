import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readStoryArticles } from './story-articles.ts';
import { contentFolder } from '../records/content-folder.ts';
import { collateStory } from '../collation/collate.ts';
import { findOpenQuotations } from '../collation/open-quotations.ts';
import type { CollatedArticle } from '../collation/read-sentences.ts';
import { readRecord } from '../records/read-record.ts';
import type { Citation } from '../schema/fields.ts';
import { recordDecisions, recordRefusals } from './record-decisions.ts';
import { keyOf } from '../collation/pair-key.ts';
import { readReview, writeReview, type Proposal, type QuotationProposal } from './review-file.ts';
import { countOf } from './summary.ts';
import { writeJson } from './write-json.ts';
import { changeTogether } from './writing/change-together.ts';

/**
 * Puts on record what an editor has decided in the review file of a story, then writes into it what a program proposes
 * and nobody has decided. A decision, accepted or rejected, is kept in the story's correspondences and never asked again.
 * @returns false if there is no such story or the review file cannot be read, and then the reason has been told.
 */
export async function collate(story: string, { json }: { json: boolean }): Promise<boolean> {
  const folder = contentFolder();
  const articles = await readStoryArticles(folder, story);
  if (articles.length < 2) {
    console.error(
      `The story “${story}” has ${countOf(articles.length, 'article', 'articles')}; it takes two to compare.`,
    );
    return false;
  }
  const files = filesOf(story);
  const decided = readReview((await readText(folder, files.review)) ?? '', files.review);
  if ('faults' in decided) {
    console.error(decided.faults.join('\n'));
    return false;
  }
  const recorded = recordDecisions(await readText(folder, files.correspondences), story, decided.proposals);
  const refused = recordRefusals(await readText(folder, files.quotations), story, decided.quotations);
  const proposals = proposalsOf(articles).filter(({ a, b }) => !recorded.kept.has(keyOf(a, b)));
  const quotations = openQuotations(articles, files.quotations, refused ?? '', decided.quotations);
  if (json) {
    const bare = <T extends { decision: unknown }>(list: T[]) => list.map(({ decision: _, ...rest }) => rest);
    console.log(writeJson({ story, proposals: bare(proposals), quotations: bare(quotations) }));
    return true;
  }
  const isDone = proposals.length + quotations.length === 0;
  // Together, or a decision that is on record would be found in the review file a second time.
  changeTogether(folder, 'collate', [
    ...(recorded.text === undefined ? [] : [{ path: files.correspondences, text: recorded.text }]),
    ...(refused === undefined ? [] : [{ path: files.quotations, text: refused }]),
    isDone ? { path: files.review } : { path: files.review, text: writeReview(story, { proposals, quotations }) },
  ]);
  const accepted = quotations.filter(({ decision }) => decision === 'accept').length;
  const done =
    decided.proposals.filter(({ decision }) => decision).length +
    decided.quotations.filter(({ decision }) => decision === 'reject').length;
  if (done > 0) console.log(`Put on record: ${countOf(done, 'decision', 'decisions')}.`);
  if (isDone) {
    console.log('Nothing is left to decide.');
    return true;
  }
  const [place, quotationsFile] = [files.review, files.quotations].map((file) =>
    relative(process.cwd(), join(folder, file)),
  );
  const open = proposals.length + quotations.length - accepted;
  if (open > 0)
    console.log(
      `${countOf(open, 'proposal', 'proposals')} to decide in ${place}. Set each decision to accept or reject, and run this again.`,
    );
  if (accepted > 0)
    console.log(
      `${countOf(accepted, 'accepted quotation waits', 'accepted quotations wait')} in ${place} until you have entered it in ${quotationsFile} with its speaker.`,
    );
  return true;
}

/** Paths from the content folder. */
function filesOf(story: string): Record<'review' | 'correspondences' | 'quotations', string> {
  const fileIn = (kind: string): string => `${kind}/${story}.yaml`;
  return { review: fileIn('review'), correspondences: fileIn('correspondences'), quotations: fileIn('quotations') };
}

/** @returns nothing if there is no such file. */
async function readText(folder: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The quotations nobody has decided on, and those accepted that are not entered yet. */
function openQuotations(
  articles: CollatedArticle[],
  file: string,
  text: string,
  decided: readonly QuotationProposal[],
): QuotationProposal[] {
  const { parts } = readRecord('quotations', file, Buffer.from(text));
  const placeOf = ({ article, place }: Citation): string => `${article.id}#${place}`;
  const recorded = (parts.quotations ?? []).map(({ wordings }) => wordings.map(({ at }) => placeOf(at)));
  const refused = new Set((parts.rejected ?? []).map(({ a, b }) => keyOf(placeOf(a), placeOf(b))));
  const accepted = new Set(decided.filter(({ decision }) => decision === 'accept').map(({ a, b }) => keyOf(a, b)));
  return findOpenQuotations(articles, recorded, refused).map((pair) => ({
    ...pair,
    decision: accepted.has(keyOf(pair.a, pair.b)) ? 'accept' : undefined,
  }));
}

function proposalsOf(articles: CollatedArticle[]): Proposal[] {
  const texts = new Map(
    articles.flatMap(({ id, passages }) =>
      passages.flatMap((passage) =>
        passage.sentences.map(
          (sentence) => [`${id}#${sentence.id}`, passage.text.slice(sentence.start, sentence.end)] as [string, string],
        ),
      ),
    ),
  );
  return collateStory(articles)
    .links.filter(({ relation }) => relation !== 'related')
    .map(({ a, b, relation, score, shared }) => {
      const [from, to] = [`${a.article}#${a.sentence}`, `${b.article}#${b.sentence}`];
      return {
        a: from,
        aWords: texts.get(from) ?? '',
        b: to,
        bWords: texts.get(to) ?? '',
        relation,
        score,
        shared: shared.slice(0, 8),
        decision: undefined,
      };
    });
}
