import type { OutletData } from '../../../schema/outlet.ts';
import type { Fault } from '../../fault.ts';
import type { NotedArticle } from './traits.ts';

/**
 * Collects whose texts the articles of each story are, and tells which articles are called confirmed although the story
 * has fewer than two agencies: ten copies of one report confirm nothing.
 */
export function watchAgencies(outlets: ReadonlyMap<string, OutletData['kind']>): AgencyWatch {
  const stories = new Map<string, StoryAgencies>();
  const alone: Place[] = [];
  // An article that cannot be read may be the one of the second agency.
  let isWhole = true;
  return {
    note(article) {
      // What was taken for something else confirms nothing.
      if (article.state === 'retired' || article.withdrawn?.ground === 'error') return;
      isWhole &&= !article.isPart;
      const place = article.confirmed && { file: article.file, line: article.confirmed.line };
      if (article.story === undefined) {
        if (place) alone.push(place);
        return;
      }
      const story = stories.get(article.story) ?? { agencies: new Set(), confirmed: [] };
      stories.set(article.story, story);
      const agency = agencyOf(article, outlets);
      if (agency !== undefined) story.agencies.add(agency);
      if (place) story.confirmed.push(place);
    },
    judge: () =>
      isWhole
        ? [...alone.map((place) => explain(place, 'an article without a story')), ...[...stories].flatMap(judgeStory)]
        : [],
  };
}

/** Whose text an article is: the agency it names or is taken from, or the outlet itself if that is one. */
function agencyOf(
  { agency, sources, outlet }: NotedArticle,
  outlets: ReadonlyMap<string, OutletData['kind']>,
): string | undefined {
  // A guess confirms nothing.
  if (agency) return agency.isGuess ? undefined : agency.outlet;
  const from = sources?.find((id) => outlets.get(id) === 'agency');
  if (from !== undefined) return from;
  return outlet !== undefined && outlets.get(outlet) === 'agency' ? outlet : undefined;
}

function judgeStory([id, { agencies, confirmed }]: [string, StoryAgencies]): Fault[] {
  if (agencies.size >= 2) return [];
  const only = [...agencies].map((agency) => `all go back to ${agency}`).join('') || 'name no agency';
  return confirmed.map((place) => explain(place, `the story “${id}”, whose articles ${only}`));
}

function explain(place: Place, group: string): Fault {
  return {
    ...place,
    field: 'reliability.information',
    found: `1 (confirmed) in ${group}`,
    expected: 'articles of at least two different agencies in the story',
    remedy: 'Say 2 (probably true) or less, or add an article of another agency.',
  };
}

interface StoryAgencies {
  agencies: Set<string>;
  confirmed: Place[];
}

interface Place {
  file: string;
  line: number;
}

/** The agencies seen so far. */
export interface AgencyWatch {
  note: (article: NotedArticle) => void;
  judge: () => Fault[];
}
