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
  const at = (article: string, place: string) => ({ article, place, url: absolute(paths.article(article, place)) });
  const from = (cited: string) => at(...(cited.split('#') as [string, string]));
  const files = await listFilesOf(archive, 'stories', story);
  const addressOf = (name: FileOf<'stories'>): string | undefined => {
    const found = files.find(({ file }) => file === name);
    return found && absolute(found.href);
  };
  const [claims, quotations, links, stemma, open, provenance, told] = await Promise.all([
    joinClaims(archive, story),
    joinQuotations(archive, id),
    listLinks(archive, story),
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
    correspondences: links.map(({ a, b, ...link }) => ({
      a: at(a.article.id, a.place),
      b: at(b.article.id, b.place),
      ...link,
    })),
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
    quotations: quotations.map(({ story: _, speaker, wordings, outside, count, ...quotation }) => ({
      ...quotation,
      ...writeCount(count),
      url: absolute(paths.compare(id, `quote-${quotation.id}`)),
      speaker: speaker?.id,
      wordings: wordings.map(({ article, place, verdict, ...wording }) => ({
        ...at(article.id, place),
        ...wording,
        verdict: recordVerdict(verdict, at),
      })),
      outside: outside.map(({ source, ...text }) => ({ ...text, source: source?.id })),
    })),
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
