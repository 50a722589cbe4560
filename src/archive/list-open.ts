import { openOf, type OpenState } from '../schema/states.ts';
import { articlesOf, type Article } from './articles.ts';
import { originOf } from './provenance.ts';

/** What nobody has established of an article yet, taking all records together. */
export async function listOpen(article: Article): Promise<OpenState[]> {
  if (article.data.withdrawn) return openOf(article.data);
  const { story } = article;
  const [{ state }, siblings] = await Promise.all([originOf(article), story ? articlesOf('story', story.id) : []]);
  const isCompared =
    siblings.length < 2 ||
    (story?.data.comparisons ?? []).some(
      ({ read, articles }) => read === 'complete' && articles.some(({ id }) => id === article.id),
    );
  return openOf(article.data, { isLookedInto: state !== 'not looked into', isCompared });
}
