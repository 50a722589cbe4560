import type { AllQuestions, AskedFamily } from './find-questions.ts';
import type { SentenceQuestion } from './find-sentence-questions.ts';
import type { StoryAtDesk } from './load-story.ts';

/** What is open on a story, for programs: the same as in the review file, with the words of all sentences. */
export function showQuestions(
  { id, articles }: StoryAtDesk,
  { families, pairs, sentences, quotations, waiting }: AllQuestions,
): object {
  const words = new Map<string, string>(
    articles.flatMap((article) =>
      article.passages.flatMap(({ text, sentences: its }) =>
        its.map((one) => [`${article.id}#${one.id}`, text.slice(one.start, one.end)] as const),
      ),
    ),
  );
  const showFamily = ({ inside, ...family }: AskedFamily): object => ({ ...family, sentences: inside.map(showGroup) });
  const showGroup = ({ known, ...group }: SentenceQuestion): object => ({
    ...group,
    sentences: group.sentences.map((at) => ({ at, words: words.get(at) })),
    linked: known,
  });
  return {
    story: id,
    families: families.map(showFamily),
    pairs: pairs.map(showFamily),
    sentences: sentences.map(showGroup),
    quotations,
    waiting,
  };
}
