import type { Archive } from '../archive/archive.ts';
import { absoluteUrl, paths } from '../paths.ts';
import type { SourceCount } from '../provenance/count-sources.ts';
import type { CollationRecord } from '../schema/published/collation.ts';
import { listFilesOf } from './files.ts';
import type { FileOf } from './table.ts';
import { joinClaims } from '../archive/comparison/claims.ts';
import { listProposedQuotations } from '../archive/comparison/proposals.ts';
import { joinProposedProvenance } from '../archive/comparison/provenance.ts';
import { joinQuotations } from '../archive/comparison/quotations.ts';
import { joinStemma } from '../archive/comparison/stemma.ts';
import type { Story } from '../archive/stories.ts';
import { listLinks, listSentenceGroups } from '../archive/comparison/sentence-groups.ts';
import type { JoinedVerdict } from '../archive/comparison/wordings.ts';

/** Everything that was found in comparing the articles of a story, as data. */
export async function writeCollation(archive: Archive, story: Story, site: URL | undefined): Promise<CollationRecord> {
  const { id, data } = story.entry;
  const absolute = (path: string): string => absoluteUrl(path, site);
  const at = pointAt(site);
  const from = (cited: string) => at(...(cited.split('#') as [string, string]));
  const files = await listFilesOf(archive, 'stories', story);
  const addressOf = (name: FileOf<'stories'>): string | undefined => {
    const found = files.find(({ file }) => file === name);
    return found && absolute(found.href);
  };
  const quotations = writeQuotations(archive, story, site);
  const [claims, correspondences, stemma, open, provenance, told] = await Promise.all([
    joinClaims(archive, story),
    writeCorrespondences(archive, story, site),
    joinStemma(archive, story),
    listProposedQuotations(archive, story),
    joinProposedProvenance(archive, story),
    listSentenceGroups(archive, story),
  ]);
  return {
    story: { id, title: data.title, url: absolute(paths.story(id)) },
    also: { tei: addressOf('collation.xml'), annotations: addressOf('annotations.json') },
    articles: story.articles.map((article) => ({
      id: article.id,
      siglum: article.data.siglum,
      title: article.data.title,
      outlet: article.outlet.id,
      agency: article.agency &&
        article.data.agency && { id: article.agency.id, certainty: article.data.agency.certainty },
      origin: provenance.origins.get(article.id)?.state ?? 'not looked into',
      url: absolute(paths.article(article.id)),
    })),
    // Of an article alone whose source nobody has established there is nothing to say, and nothing sure.
    families: provenance.families.filter(({ sources, articles }) => sources.length > 0 || articles.length > 1),
    proposedFamilies: provenance.proposed.map(({ articles, proposals }) => ({ articles, pairs: proposals })),
    comparisons: data.comparisons.map(({ articles, ...comparison }) => ({
      ...comparison,
      articles: articles.map((article) => article.id),
    })),
    correspondences,
    groups: told.flatMap(({ groups }) =>
      groups.map(({ articles, texts, places }) => ({ articles: articles.length, texts: texts.length, places })),
    ),
    claims: claims.map(({ cells, count, ...claim }) => ({
      ...claim,
      ...writeCount(count),
      url: absolute(paths.compare(id, `claim-${claim.id}`)),
      accounts: cells.flatMap(({ article, accounts }) =>
        accounts.map(({ place, ...account }) => ({ ...at(article.id, place), ...account })),
      ),
      silent: cells.filter(({ isSilent }) => isSilent).map(({ article }) => article.id),
      lost: cells.flatMap(({ article, lost }) => (lost === undefined ? [] : [{ article: article.id, says: lost }])),
    })),
    quotations,
    proposedQuotations: open.map(({ a, b, aWords, bWords, ...pair }) => ({
      a: { ...from(a), words: aWords },
      b: { ...from(b), words: bWords },
      ...pair,
    })),
    derivations: (stemma?.steps ?? []).map(({ number: _, ...step }) => step),
    texts: (stemma?.nodes ?? []).flatMap((node) =>
      'text' in node
        ? [{ id: node.text.id, what: node.text.what, outlet: node.text.outlet?.id, seen: node.text.seen }]
        : [],
    ),
  };
}

/** Which sentences of a story say the same, on whose word. */
export async function writeCorrespondences(
  archive: Archive,
  story: Story,
  site: URL | undefined,
): Promise<CollationRecord['correspondences']> {
  const at = pointAt(site);
  return (await listLinks(archive, story)).map(({ a, b, ...link }) => ({
    a: at(a.article.id, a.place),
    b: at(b.article.id, b.place),
    ...link,
  }));
}

/** The utterances of a story with every wording of them. */
export function writeQuotations(
  archive: Archive,
  { entry }: Story,
  site: URL | undefined,
): CollationRecord['quotations'] {
  const at = pointAt(site);
  return joinQuotations(archive, entry.id).map(({ story: _, speaker, wordings, outside, count, ...quotation }) => ({
    ...quotation,
    ...writeCount(count),
    url: absoluteUrl(paths.compare(entry.id, `quote-${quotation.id}`), site),
    speaker: speaker?.id,
    wordings: wordings.map(({ article, place, verdict, ...wording }) => ({
      ...at(article.id, place),
      ...wording,
      verdict: recordVerdict(verdict, at),
    })),
    outside: outside.map(({ source, ...text }) => ({ ...text, source: source?.id })),
  }));
}

function pointAt(site: URL | undefined): PlaceAt {
  return (article, place) => ({ article, place, url: absoluteUrl(paths.article(article, place), site) });
}

function writeCount({ pages, traced, likely, sources }: SourceCount) {
  return { pages, traced, likely, sources: traced === pages ? sources : undefined };
}

function recordVerdict({ against, changes, ...verdict }: JoinedVerdict, at: PlaceAt): RecordedVerdict {
  return {
    ...verdict,
    against: against && ('url' in against ? { url: against.url } : at(against.article.id, against.place)),
    changes: changes?.map(({ has, instead }) => ({ has: has?.text, instead })),
  };
}

type PlaceAt = (article: string, place: string) => { article: string; place: string; url: string };
type RecordedVerdict = CollationRecord['quotations'][number]['wordings'][number]['verdict'];
