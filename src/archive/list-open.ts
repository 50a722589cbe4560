import type { Archive } from './archive.ts';
import { countOpen } from '../schema/count-open.ts';
import { openOf, type OpenState } from '../schema/states.ts';
import { articlesOf, listArticles, type Article } from './articles.ts';
import { once } from './asking/once.ts';
import { originOf } from './comparison/provenance.ts';

/** What nobody has established of an article yet, taking all records together. */
export function listOpen(archive: Archive, article: Article): OpenState[] {
  if (article.data.withdrawn) return openOf(article.data);
  const { state } = originOf(archive, article);
  const siblings = siblingsOf(archive, article);
  const isCompared =
    siblings.length < 2 ||
    (article.story?.data.comparisons ?? []).some(
      ({ read, articles }) => read === 'complete' && articles.some(({ id }) => id === article.id),
    );
  return openOf(article.data, { isLookedInto: state !== 'not looked into', isCompared });
}

/** How much of the archive editors have established, by what is still open somewhere. */
export const countShare = once('share of what is established', (archive: Archive): Share[] => {
  const opened = listArticles(archive).map((article) => ({
    open: listOpen(archive, article),
    isComparable: siblingsOf(archive, article).length > 1,
  }));
  const { articles, comparable, open } = countOpen(opened);
  return (Object.keys(open) as OpenState[])
    .filter((state) => open[state] > 0)
    .map((state) => {
      const all = state === 'not-compared' ? comparable : articles;
      return { state, done: all - open[state], all };
    });
});

function siblingsOf(archive: Archive, { story }: Article): Article[] {
  return story ? articlesOf(archive, 'story', story.id) : [];
}

/** Of how many articles an editor has established something. */
export interface Share {
  /** What is open of the others. */
  state: OpenState;
  done: number;
  /** All articles of which it could be established. */
  all: number;
}
