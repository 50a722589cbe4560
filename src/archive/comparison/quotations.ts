import type { QuotationData, RetiredEntry } from '../../schema/comparison.ts';
import { findArticle } from '../articles.ts';
import { once, onceFor, themselves } from '../asking/once.ts';
import { linked } from '../records.ts';
import type { Archive, EntityEntry } from '../archive.ts';
import type { SourceCount } from '../../provenance/count-sources.ts';
import { countSourcesOf } from './provenance.ts';
import { judgeQuotation, type ArticleWording, type JoinedVerdict } from './wordings.ts';

/** The utterances of a story, each with all its wordings. */
export function joinQuotations(archive: Archive, story: string): JoinedQuotation[] {
  const { quotations } = archive.records;
  const entry = quotations.get(story);
  return (entry?.data.quotations ?? []).map((quotation) => joinQuotation(archive, story, quotation));
}

/** Quotations of a story that are no longer there. */
export function retiredQuotations(archive: Archive, story: string): RetiredEntry[] {
  const { quotations } = archive.records;
  return quotations.get(story)?.data.retired ?? [];
}

/** The utterances of a person in all stories. */
export const quotationsBy = onceFor(
  'quotations by',
  (archive, entity: string): JoinedQuotation[] =>
    (bySpeaker(archive).get(entity) ?? []).map(({ story, quotation }) => joinQuotation(archive, story, quotation)),
  themselves,
);

const bySpeaker = once('quotations by speaker', ({ records }: Archive) =>
  Map.groupBy(
    [...records.quotations.values()].flatMap(({ id, data }) =>
      data.quotations.map((quotation) => ({ story: id, quotation })),
    ),
    ({ quotation }) => quotation.speaker?.id,
  ),
);

function joinQuotation(archive: Archive, story: string, quotation: QuotationData): JoinedQuotation {
  const { entities } = archive.records;
  const wordings = quotation.wordings.map(({ at, ...wording }) => ({
    ...wording,
    article: findArticle(archive, at.article.id),
    place: at.place,
  }));
  const verdicts = judgeQuotation(archive, story, wordings, quotation.outside);
  return {
    ...quotation,
    story,
    speaker: quotation.speaker && linked(entities, quotation.speaker.id),
    wordings: wordings.flatMap((wording, index) => {
      const verdict = verdicts[index];
      return verdict ? { ...wording, verdict } : [];
    }),
    count: countSourcesOf(
      archive,
      story,
      wordings.map(({ article }) => article),
    ),
  };
}

/** An utterance joined with its speaker and the articles that have it. */
export interface JoinedQuotation extends Omit<QuotationData, 'speaker' | 'wordings'> {
  /** Id of the story it belongs to. */
  story: string;
  speaker: EntityEntry | undefined;
  wordings: JoinedWording[];
  /** The pages that have it, and what is known of the sources behind them. */
  count: SourceCount;
}

/** One version of the words. */
export interface JoinedWording extends ArticleWording {
  /** Whether its words are those of its source. */
  verdict: JoinedVerdict;
}
