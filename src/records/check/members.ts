import type { Fault } from '../fault.ts';
import { fieldName } from '../schema-faults.ts';
import type { Locate } from '../yaml/facts.ts';

/** Lists where records say that articles of a story were read against each other or are copies of one text. */
export function memberUses(story: string, parts: MemberParts, file: string, locate: Locate): MemberUse[] {
  return (['comparisons', 'same', 'refused'] as const).flatMap((list) =>
    (parts[list] ?? []).flatMap(({ articles, added = [] }, index) =>
      [
        { its: articles, at: [list, index] },
        ...added.map((one, number) => ({ its: one.articles, at: [list, index, 'added', number] })),
      ].flatMap(({ its, at }) =>
        its.map(({ id }, place) => {
          const path = [...at, 'articles', place];
          return { article: id, story, file, line: locate(path), field: fieldName(path) };
        }),
      ),
    ),
  );
}

/** Judges whether an article that stands in such a list is one of that story. */
export function checkMember(id: string, story: string | undefined, uses: readonly MemberUse[]): Fault[] {
  return uses
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

/** An article in a list of articles of one story. */
export interface MemberUse {
  article: string;
  story: string;
  file: string;
  line: number;
  field: string;
}

/** The lists, so far as they are sound. */
type MemberParts = Partial<
  Record<'comparisons' | 'same' | 'refused', readonly (Members & { added?: readonly Members[] })[]>
>;

interface Members {
  articles: readonly { id: string }[];
}
