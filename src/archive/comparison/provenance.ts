import { countSources, type SourceCount } from '../../provenance/count-sources.ts';
import { describeOrigin, describeRecord } from '../../provenance/describe-evidence.ts';
import type { Evidence, EvidencedArticle, Proposal } from '../../provenance/evidence.ts';
import { findFamilies, type Family, type Provenance } from '../../provenance/find-families.ts';
import { sayOrigin, sayTextOf } from '../../provenance/say-origin.ts';
import type { Origin } from '../../provenance/trace-origins.ts';
import { articlesOf, byArticle, listCitable, type Article } from '../articles.ts';
import { once, onceFor, themselves } from '../asking/once.ts';
import { listProposedDerivations } from './proposals.ts';
import { voiceOf } from '../own-voice.ts';
import { linked } from '../records.ts';
import type { Archive, OutletEntry } from '../archive.ts';
import { tracedPerStory } from '../stories.ts';

/** Where the readable articles of a story come from, as far as editors have established it. */
export const joinProvenance = onceFor(
  'provenance',
  (archive, story: string): Provenance =>
    findFamilies(readEvidence(archive, story, articlesOf(archive, 'story', story))),
  themselves,
);

/** The same, with what a program proposes beyond it: for the pages that show proposals, for it costs a collation. */
export const joinProposedProvenance = tracedPerStory(
  'proposed provenance',
  async (archive, story): Promise<Provenance> => {
    const { id } = story.entry;
    const proposals = (await listProposedDerivations(archive, story)).flatMap(
      ({ a, b, relation, score }): Proposal[] => (relation === 'independent' ? [] : [{ a, b, relation, score }]),
    );
    return findFamilies({ ...readEvidence(archive, id, story.articles), proposals });
  },
);

/** How many sources stand behind some articles of one story. */
export function countSourcesOf(archive: Archive, story: string, articles: readonly Article[]): SourceCount {
  return countSources(
    articles.map(({ id }) => id),
    joinProvenance(archive, story),
  );
}

/** Names whose text an article is, with the doubt there is: beside a label and, in lists, without one. */
export function nameOrigin(archive: Archive, article: Article): { labelled: string; alone: string } {
  const origin = originOf(archive, article);
  const nameOf = namesOfSources(archive, article.story?.id);
  const voice = voiceOf(archive.facts);
  return { labelled: sayOrigin(origin, nameOf, voice), alone: sayTextOf(origin, nameOf, voice) };
}

/** The families of a story with their articles and the outlets they go back to. */
export function joinFamilies(archive: Archive, { families }: Provenance, articles: readonly Article[]): JoinedFamily[] {
  const nameOf = namesOfSources(archive, articles[0]?.story?.id);
  const { list } = voiceOf(archive.facts);
  return families.map((family) => {
    const members = articles.filter(({ id }) => family.articles.includes(id));
    const names = family.sources.flatMap((key) => nameOf(key) ?? []);
    return { ...family, articles: members, name: names.length > 0 ? list(names) : undefined };
  });
}

/** How many readable articles of its story go back to what an article goes back to, itself counted. */
export function countCopies(archive: Archive, { id, story }: Article): number {
  const families = story ? joinProvenance(archive, story.id).families : [];
  return families.find(({ articles }) => articles.includes(id))?.articles.length ?? 1;
}

/** What is known of where one article comes from. */
export function originOf(archive: Archive, article: Article): Origin {
  const provenance = article.story ? joinProvenance(archive, article.story.id) : joinOwnProvenance(archive, article);
  return provenance.origins.get(article.id) ?? notLookedInto;
}

const joinOwnProvenance = onceFor(
  'provenance of no story',
  (archive, article: Article): Provenance => findFamilies(readEvidence(archive, undefined, [article])),
  byArticle,
);

/** The outlets whose text an article is, as far as an editor has established it. */
export function sourceOutletsOf(
  archive: Archive,
  article: Article,
): { outlet: OutletEntry; certainty: 'sure' | 'likely' }[] {
  const { outlets } = archive.records;
  return originOf(archive, article).tops.flatMap(({ key, certainty }) =>
    key.startsWith('outlet:') ? [{ outlet: linked(outlets, key.slice('outlet:'.length)), certainty }] : [],
  );
}

/** Names outlets, and texts that are not here by what the record of the story says they are. */
function namesOfSources(archive: Archive, story: string | undefined): (key: string) => string | undefined {
  const { outlets, derivations } = archive.records;
  const texts = (story === undefined ? undefined : derivations.get(story))?.data.texts ?? [];
  return (key) => {
    const id = key.slice(key.indexOf(':') + 1);
    if (key.startsWith('outlet:')) return outlets.get(id)?.data.name;
    return key.startsWith('text:') ? texts.find((text) => text.id === id)?.what : undefined;
  };
}

/** The one agency whose text an article is, as far as that is established: a format without a word for doubt may state it. */
export function agencyOf(archive: Archive, article: Article): OutletEntry | undefined {
  const [only, ...more] = sourceOutletsOf(archive, article);
  return more.length === 0 && only?.outlet.data.kind === 'agency' ? only.outlet : undefined;
}

function readEvidence(archive: Archive, story: string | undefined, articles: readonly Article[]): Evidence {
  const data = story === undefined ? undefined : archive.records.derivations.get(story)?.data;
  const record = data && describeRecord(data);
  const named = new Set(articles.map(({ id }) => id));
  const counted = new Set(named);
  for (const { from, to } of data?.steps ?? [])
    for (const end of [from, to]) if ('article' in end) named.add(end.article.id);
  for (const { articles: copies } of record?.same ?? []) for (const id of copies) named.add(id);
  // Articles that these come from, wherever they stand, and what those come from.
  for (const id of named)
    for (const source of findCitable(archive, id)?.data.derivation?.fromArticles ?? []) named.add(source.id);
  const others = [...named].flatMap((id) => (counted.has(id) ? [] : (findCitable(archive, id) ?? [])));
  return { articles: articles.map(describe), others: others.map(describe), record };
}

function describe({ id, data, outlet }: Article): EvidencedArticle {
  return describeOrigin(id, data, { isOfAgency: outlet.data.kind === 'agency' });
}

const findCitable = onceFor(
  'citable article',
  (archive, id: string): Article | undefined => citableById(archive).get(id),
  themselves,
);

const citableById = once(
  'citable by id',
  (archive: Archive) => new Map(listCitable(archive).map((article) => [article.id, article])),
);

const notLookedInto: Origin = { state: 'not looked into', tops: [], texts: [], guessed: [] };

/** A family with its articles, and the name of what it goes back to if that is established. */
export interface JoinedFamily extends Omit<Family, 'articles'> {
  articles: Article[];
  name: string | undefined;
}
