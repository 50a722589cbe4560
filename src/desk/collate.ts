import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { readStoryArticles } from './story-articles.ts';
import { contentFolder } from '../records/content-folder.ts';
import { collateStory } from '../collation/collate.ts';
import { recordDecisions } from './record-decisions.ts';
import { keyOf } from './pair-key.ts';
import { readReview, writeReview, type Proposal } from './review-file.ts';
import { countOf } from './summary.ts';

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
  const review = join(folder, 'review', `${story}.yaml`);
  const decided = readReview(await readFile(review, 'utf8').catch(() => ''), relative(folder, review));
  if ('faults' in decided) {
    console.error(decided.faults.join('\n'));
    return false;
  }
  const kept = await recordDecisions(join(folder, 'correspondences', `${story}.yaml`), story, decided.proposals);
  const open = proposalsOf(articles).filter(({ a, b }) => !kept.has(keyOf(a, b)));
  if (json) {
    console.log(
      JSON.stringify({ story, proposals: open.map(({ decision: _, ...proposal }) => proposal) }, undefined, 2),
    );
    return true;
  }
  const done = decided.proposals.filter(({ decision }) => decision).length;
  if (done > 0) console.log(`Put on record: ${countOf(done, 'decision', 'decisions')}.`);
  if (open.length === 0) {
    await rm(review, { force: true });
    console.log('Nothing is left to decide.');
    return true;
  }
  await mkdir(dirname(review), { recursive: true });
  await writeFile(review, writeReview(story, open));
  console.log(
    `${countOf(open.length, 'proposal', 'proposals')} to decide in ${relative(process.cwd(), review)}. Set each decision to accept or reject, and run this again.`,
  );
  return true;
}

function proposalsOf(articles: Awaited<ReturnType<typeof readStoryArticles>>): Proposal[] {
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
