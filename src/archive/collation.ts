import { paths } from '../paths.ts';
import type { CollationRecord } from '../schema/collation.ts';
import { readClaims } from './claims.ts';
import { readAllLinks, readProposedQuotations } from './proposals.ts';
import { readQuotations } from './quotations.ts';
import { familiesOf } from './sources.ts';
import { readStemma } from './stemma.ts';
import type { Story } from './stories.ts';

/** Everything that was found in comparing the articles of a story, as data. */
export async function writeCollation(story: Story, site: URL | undefined): Promise<CollationRecord> {
  const { id, data } = story.entry;
  const absolute = (path: string): string => String(new URL(path, site));
  const at = (article: string, place: string) => ({ article, place, url: absolute(paths.article(article, place)) });
  const from = (cited: string) => at(...(cited.split('#') as [string, string]));
  const [claims, quotations, links, stemma, open] = await Promise.all([
    readClaims(story),
    readQuotations(id),
    readAllLinks(story),
    readStemma(story),
    readProposedQuotations(story),
  ]);
  return {
    story: { id, title: data.title, url: absolute(paths.story(id)) },
    also: {
      tei: story.articles.length > 0 ? absolute(paths.collationTei(id)) : undefined,
      annotations: absolute(paths.annotations(id)),
    },
    articles: story.articles.map((article) => ({
      id: article.id,
      siglum: article.data.siglum,
      title: article.data.title,
      outlet: article.outlet.id,
      agency: article.agency?.id,
      url: absolute(paths.article(article.id)),
    })),
    families: familiesOf(story.articles).map(({ agency, articles }) => ({
      agency: agency?.id,
      articles: articles.map((one) => one.id),
    })),
    correspondences: links.map(({ a, b, ...link }) => ({
      a: at(a.article.id, a.place),
      b: at(b.article.id, b.place),
      ...link,
    })),
    claims: claims.map(({ cells, ...claim }) => ({
      ...claim,
      url: absolute(paths.compare(id, `claim-${claim.id}`)),
      accounts: cells.flatMap(({ article, accounts }) =>
        accounts.map(({ place, ...account }) => ({ ...at(article.id, place), ...account })),
      ),
      silent: cells
        .filter(({ accounts, lost }) => accounts.length === 0 && lost === undefined)
        .map(({ article }) => article.id),
      lost: cells.flatMap(({ article, lost }) => (lost === undefined ? [] : [{ article: article.id, says: lost }])),
    })),
    quotations: quotations.map(({ story: _, speaker, wordings, ...quotation }) => ({
      ...quotation,
      url: absolute(paths.compare(id, `quote-${quotation.id}`)),
      speaker: speaker?.id,
      wordings: wordings.map(({ article, place, ...wording }) => ({ ...at(article.id, place), ...wording })),
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
