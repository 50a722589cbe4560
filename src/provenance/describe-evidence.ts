import type { ArticleData } from '../schema/article.ts';
import type { DerivationsData } from '../schema/derivations.ts';
import type { EvidencedArticle, EvidencedRecord } from './evidence.ts';

/** What the record of an article says of its origin. */
export function describeOrigin(
  id: string,
  data: ArticleData,
  { isOfAgency }: { isOfAgency: boolean },
): EvidencedArticle {
  const { agency, derivation } = data;
  return {
    id,
    language: data.language,
    outlet: data.outlet.id,
    isOfAgency,
    agency: agency && { outlet: agency.outlet.id, certainty: agency.certainty },
    derivation: derivation && {
      kind: derivation.kind,
      certainty: derivation.certainty,
      fromOutlets: derivation.fromOutlets.map((one) => one.id),
      fromArticles: derivation.fromArticles.map((one) => one.id),
    },
  };
}

/** What a record of who copied whom says of origins. What was added to copies later counts with a certainty of its own. */
export function describeRecord({
  texts = [],
  steps = [],
  same = [],
  refused = [],
}: Partial<DerivationsData>): EvidencedRecord {
  return {
    texts: texts.map(({ id, outlet }) => ({ id, outlet: outlet?.id })),
    steps,
    same: same.flatMap(({ id, articles, certainty, added }) =>
      [{ articles, certainty }, ...added].map((some) => ({
        id,
        articles: some.articles.map((article) => article.id),
        certainty: some.certainty,
      })),
    ),
    refused: refused.map(({ articles }) => ({ articles: articles.map(({ id }) => id) })),
  };
}
