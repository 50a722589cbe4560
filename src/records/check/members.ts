import type { Fault } from '../fault.ts';
import type { ArticleData } from '../../schema/article.ts';
import type { Known, MemberUse } from './known.ts';
import type { Subject } from './subject.ts';

/** Lists where records say that articles of a story were read against each other or are copies of one text. */
export function memberUses({ id: story, parts, place }: ListingSubject): MemberUse[] {
  return (['comparisons', 'same', 'refused'] as const).flatMap((list) =>
    (parts[list] ?? []).flatMap(({ articles, added = [] }, index) =>
      [
        { its: articles, at: [list, index] },
        ...added.map((one, round) => ({ its: one.articles, at: [list, index, 'added', round] })),
      ].flatMap(({ its, at }) =>
        its.map(({ id }, number) => ({ article: id, story, ...place([...at, 'articles', number]) })),
      ),
    ),
  );
}

/** Judges whether an article that stands in such a list is one of that story. */
export function checkMember({ id, parts }: Subject<ArticleData>, { members }: Pick<Known, 'members'>): Fault[] {
  const story = parts.story?.id;
  return (members.get(id) ?? [])
    .filter((use) => use.story !== story)
    .map(({ story: expected, file, line, field }) => ({
      file,
      line,
      field,
      found: `“${id}”, ${story === undefined ? 'an article without a story' : `an article of the story “${story}”`}`,
      expected: `articles of the story “${expected}”`,
      remedy: 'Take it out of the list, or correct the story of the article.',
    }));
}

/** The lists, so far as they are sound. */
interface ListingSubject extends Pick<Subject<unknown>, 'id' | 'place'> {
  parts: Partial<Record<'comparisons' | 'same' | 'refused', readonly (Members & { added?: readonly Members[] })[]>>;
}

interface Members {
  articles: readonly { id: string }[];
}
