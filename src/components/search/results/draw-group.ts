import { paths } from '../../../paths.ts';
import type { Told } from '../../../search/answer/service.ts';
import { foldCopies, type Folded } from '../../../search/shown/fold-copies.ts';
import type { FoundGroup } from '../../../search/shown/group-articles.ts';
import { gradeOf, wordsOf, type Hit } from '../../../search/shown/join-hit.ts';
import { make } from '../../ui/elements.ts';
import { searchVoice } from '../page-words.ts';
import { drawContextObject, type CitingPlace } from './draw-context-object.ts';
import { drawFacts, nameHit } from './draw-facts.ts';
import { addressOfHit, drawHit, drawMarks, wordsIn } from './draw-hit.ts';

/** Draws the articles of one story that answer in one way, below what is known of the story; copies folded into one. */
export function drawGroup(
  group: FoundGroup,
  hits: readonly Hit[],
  told: Told,
  { folds, ...place }: GroupView,
): HTMLLIElement {
  const story = told.stories[group.story];
  const folded: Folded<Hit>[] = folds
    ? foldCopies(hits, wordsOf, gradeOf)
    : hits.map((hit) => ({ first: hit, copies: [] }));
  const rest = group.articles.length - hits.length;
  return make(
    'li',
    { class: 'group', 'data-group': group.key },
    ...(story
      ? [
          make(
            'div',
            { class: 'story' },
            make('h3', {}, make('a', { href: paths.story(group.story) }, story.title)),
            make('p', { class: 'quiet' }, story.says),
          ),
        ]
      : []),
    make(
      'ol',
      { role: 'list', class: 'hits' },
      ...folded.map(({ first, copies }) =>
        make(
          'li',
          {},
          ...drawHit(first, story ? 'h4' : 'h3', told.parts),
          ...(copies.length > 0 ? [drawCopies(first, copies, place.unknownOutlets)] : []),
          ...[first, ...copies].map((hit) => drawContextObject(hit, place)),
        ),
      ),
    ),
    ...(rest > 0
      ? [
          make(
            'button',
            { type: 'button', class: 'more-of-story' },
            searchVoice().words.search.moreOfStory({ count: rest }),
          ),
        ]
      : []),
  );
}

/** What says nearly the same as an article, below it; the summary has as many names as stand in a line. */
function drawCopies(first: Hit, copies: readonly Hit[], unknownOutlets: readonly string[]): HTMLElement {
  const { list, words } = searchVoice();
  const says = words.search;
  const passages = first.passages.length > 0 ? says.samePassages({ count: first.passages.length }) : says.sameHeadline;
  const many = says.copies({ passages, count: copies.length });
  const names = list(copies.map((hit) => nameHit(hit, unknownOutlets)));
  const lines = copies.map((hit) =>
    make(
      'li',
      {},
      make(
        'a',
        { ...wordsIn(hit), href: addressOfHit(hit), 'data-hit': true },
        ...drawMarks(hit.title.text, hit.title.marks),
      ),
      drawFacts(hit),
    ),
  );
  return make(
    'details',
    { class: 'copies' },
    make('summary', {}, copies.length > mostNames ? many : says.copiesOf({ copies: many, names })),
    make('ul', { role: 'list' }, ...lines),
  );
}

const mostNames = 3;

interface GroupView extends CitingPlace {
  /** Whether copies are folded. */
  folds: boolean;
}
