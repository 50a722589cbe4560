import { assessmentOf, notesOf } from '../../schema/states.ts';
import { articlesOf, type Article } from '../articles.ts';
import type { Archive } from '../archive.ts';
import { joinProvenance } from '../comparison/provenance.ts';

/**
 * The article of the same source, as far as editors have established it, that gives the report best: its source is graded
 * higher and fewer of its notes change what it says. None where no other is better.
 */
export function findBetterCopy(archive: Archive, article: Article): BetterCopy | undefined {
  const { story } = article;
  const family =
    story && joinProvenance(archive, story.id).families.find(({ articles }) => articles.includes(article.id));
  if (!story || !family || family.sources.length === 0) return undefined;
  const [best] = articlesOf(archive, 'story', story.id)
    .filter(({ id }) => family.articles.includes(id))
    .map(weigh)
    .toSorted((a, b) => a.grade.charCodeAt(0) - b.grade.charCodeAt(0) || a.changing - b.changing);
  const here = weigh(article);
  return best && best.grade < here.grade && best.changing < here.changing
    ? { article: best.article, certainty: family.certainty }
    : undefined;
}

/** Who cannot be judged, or is not, comes last. */
function weigh(article: Article): { article: Article; grade: string; changing: number } {
  return {
    article,
    grade: assessmentOf(article.data)?.source ?? 'F',
    changing: notesOf(article.data).filter(({ effect }) => effect !== 'none').length,
  };
}

interface BetterCopy {
  article: Article;
  /** How sure it is that both go back to one source. */
  certainty: 'sure' | 'likely';
}
