import type { CollectionName } from '../../schema/collections.ts';
import { append } from '../append.ts';
import type { RecordFile } from '../content-folder.ts';
import type { Gathered, SurroundingKind } from './by-kind.ts';
import type { Judges } from './judging/judges.ts';
import type { CitationUse, MemberUse } from './known.ts';
import { noticeSharedNames } from './names.ts';
import { checkTopicCircles } from './topics.ts';

/** Judges all that surrounds the articles, and gathers what they are to be compared with. */
export async function checkSurroundings(
  files: Record<CollectionName, readonly RecordFile[]>,
  judges: Judges,
): Promise<Surroundings> {
  const found: Gathered = {
    faults: [],
    notices: [],
    outlets: [],
    names: [],
    topics: [],
    uses: [],
    members: [],
    entries: [],
  };
  for (const kind of Object.keys(order) as SurroundingKind[])
    for await (const { judgement } of judges.judge(kind, files[kind])) add(found, judgement);
  return {
    faults: [...found.faults, ...checkTopicCircles(new Map(found.topics))],
    notices: [...found.notices, ...noticeSharedNames(found.names)],
    outlets: new Map(found.outlets),
    uses: Map.groupBy(found.uses, ({ article }) => article),
    members: Map.groupBy(found.members, ({ article }) => article),
    entries: groupPlaces(found.entries),
  };
}

function add(all: Gathered, some: Partial<Gathered>): void {
  for (const name of Object.keys(some) as (keyof Gathered)[]) append<unknown>(all[name], some[name] ?? []);
}

function groupPlaces(entries: Gathered['entries']): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const [story, place] of entries) places.set(story, (places.get(story) ?? new Set()).add(place));
  return places;
}

/** Kinds in the order in which they are judged. How they are, `by-kind.ts` says, which is loaded when it is needed. */
const order: Record<SurroundingKind, true> = {
  outlets: true,
  entities: true,
  topics: true,
  stories: true,
  pages: true,
  claims: true,
  quotations: true,
  correspondences: true,
  derivations: true,
};

/** What surrounds the articles. */
interface Surroundings extends Pick<Gathered, 'faults' | 'notices'> {
  /** The kinds of outlets by their ids. */
  outlets: Map<string, Gathered['outlets'][number][1]>;
  /** What is cited, by the id of the article. */
  uses: Map<string, CitationUse[]>;
  /** Where an article stands among those of a story, by its id. */
  members: Map<string, MemberUse[]>;
  /** The places of claims and quotations on the page of each story (`claim-troops`), those no longer there included. */
  entries: Map<string, Set<string>>;
}
