import { countOpen } from '../../schema/count-open.ts';
import { openStates, type OpenState } from '../../schema/states.ts';
import type { OpenWork, StoryWork } from '../load-open-work.ts';
import { sayShare } from './say-share.ts';
import { countOf } from '../summary.ts';

/** Writes what is open in an archive: the share of all, then a line for each story in which anything is. */
export function writeStatus({ unread, stories }: OpenWork): string {
  const all = stories.flatMap(({ articles }) => articles);
  const open = stories.filter(isOpen);
  const guessed = all.filter(({ isGuessed }) => isGuessed).length;
  const proposals = stories.reduce((sum, story) => sum + story.proposals, 0);
  return [
    sayShare(countOpen(all)) || `Nothing is open: ${countOf(all.length, 'article', 'articles')}.`,
    ...(guessed > 0 ? [`Of ${countOf(guessed, 'article', 'articles')} it is only a guess whose text it is.`] : []),
    ...(proposals > 0 ? [`${countOf(proposals, 'proposal waits', 'proposals wait')} in review/.`] : []),
    ...(unread > 0 ? [`${countOf(unread, 'file', 'files')} could not be read: “archive check” says why.`] : []),
    ...(open.length > 0 ? ['', writeTable(open), '', 'archive status <story> names the articles.'] : []),
  ].join('\n');
}

/** Writes what is open of each article of a story. */
export function writeStoryStatus({ story, date, proposals, articles }: StoryWork): string {
  const lines = articles.flatMap(({ id, open, isGuessed }) => {
    const states = [...open.map((state) => openStates[state].label), ...(isGuessed ? [guess] : [])];
    return states.length > 0 ? [`${id}\n  ${states.join(' · ')}`] : [];
  });
  return [
    `${[story ?? without, date].filter(Boolean).join(', ')}: ${countOf(articles.length, 'article', 'articles')}`,
    ...(proposals > 0 ? [`${countOf(proposals, 'proposal waits', 'proposals wait')} in review/${story}.yaml.`] : []),
    ...(lines.length > 0 ? ['', ...lines] : ['Nothing is open.']),
  ].join('\n');
}

/** The numbers stand before the names, which may be long. */
function writeTable(stories: readonly StoryWork[]): string {
  const heads = ['articles', ...Object.values(openStates).map(({ label }) => label), guess, 'proposals'];
  const rows = stories.map(({ articles, proposals, story }) => {
    const { open } = countOpen(articles);
    const guessed = articles.filter(({ isGuessed }) => isGuessed).length;
    const counts = (Object.keys(openStates) as OpenState[]).map((state) => open[state]);
    return { numbers: [articles.length, ...counts, guessed, proposals], name: story ?? without };
  });
  // A column in which nothing is open would only widen the table.
  const columns = heads.flatMap((head, at) => (rows.some(({ numbers }) => numbers[at]) ? [{ head, at }] : []));
  return [
    [...columns.map(({ head }) => head), 'story'].join('  '),
    ...rows.map(({ numbers, name }) =>
      [...columns.map(({ head, at }) => (numbers[at] || '·').toLocaleString('en').padStart(head.length)), name].join(
        '  ',
      ),
    ),
  ].join('\n');
}

function isOpen({ articles, proposals }: StoryWork): boolean {
  return proposals > 0 || articles.some(({ open, isGuessed }) => open.length > 0 || isGuessed);
}

const guess = 'origin only a guess';
const without = '(without a story)';
