import { paths } from '../../../paths.ts';
import type { Told } from '../../../search/answer/service.ts';
import { foldCopies, type Folded } from '../../../search/shown/fold-copies.ts';
import type { FoundGroup } from '../../../search/shown/group-articles.ts';
import { labelOf, wordsOf, type Hit } from '../../../search/shown/join-hit.ts';
import { openStates } from '../../../schema/states.ts';
import { countOf } from '../../../text/words/count-of.ts';
import { make } from '../../ui/elements.ts';
import { drawContextObject, type CitingPlace } from './draw-context-object.ts';
import { addressOfHit, drawHit, drawMarks, wordsIn } from './draw-hit.ts';

/** Draws the articles of one story that answer in one way, below what is known of the story; copies folded into one. */
export function drawGroup(
  group: FoundGroup,
  hits: readonly Hit[],
  told: Told,
  { folds, ...place }: GroupView,
): HTMLLIElement {
  const story = told.stories[group.story];
  const folded: Folded<Hit>[] = folds ? foldCopies(hits, wordsOf) : hits.map((hit) => ({ first: hit, copies: [] }));
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
          ...(copies.length > 0 ? [drawCopies(copies)] : []),
          ...[first, ...copies].map((hit) => drawContextObject(hit, place)),
        ),
      ),
    ),
    ...(rest > 0
      ? [make('button', { type: 'button', class: 'more-of-story' }, `${countOf(rest, 'more article')} of this story`)]
      : []),
  );
}

function drawCopies(copies: readonly Hit[]): HTMLElement {
  const lines = copies.map((hit) =>
    make(
      'li',
      {},
      make(
        'a',
        { ...wordsIn(hit), href: addressOfHit(hit), 'data-hit': true },
        ...drawMarks(hit.title.text, hit.title.marks),
      ),
      ' ',
      make(
        'span',
        { class: 'quiet' },
        [hit.shown.siglum, labelOf(hit, 'outlet'), labelOf(hit, 'date') || openStates.undated.label]
          .filter(Boolean)
          .join(', '),
      ),
    ),
  );
  return make(
    'details',
    { class: 'copies' },
    make('summary', {}, `${copies.length} nearly the same`),
    make('ul', { role: 'list' }, ...lines),
  );
}

interface GroupView extends CitingPlace {
  /** Whether copies are folded. */
  folds: boolean;
}
