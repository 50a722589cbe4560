import type { QuotationData, RetiredEntry } from '../../schema/comparison.ts';
import { findArticle } from '../articles.ts';
import { linked, loadRecords, type EntityEntry } from '../records.ts';
import type { SourceCount } from '../../provenance/count-sources.ts';
import { countSourcesOf } from './provenance.ts';
import { judgeQuotation, type ArticleWording, type JoinedVerdict } from './wordings.ts';

/** The utterances of a story, each with all its wordings. */
export async function joinQuotations(story: string): Promise<JoinedQuotation[]> {
  const { quotations } = await loadRecords();
  const entry = quotations.get(story);
  return Promise.all((entry?.data.quotations ?? []).map((quotation) => joinQuotation(story, quotation)));
}

/** Quotations of a story that are no longer there. */
export async function retiredQuotations(story: string): Promise<RetiredEntry[]> {
  const { quotations } = await loadRecords();
  return quotations.get(story)?.data.retired ?? [];
}

/** The utterances of a person in all stories. */
export async function quotationsBy(entity: string): Promise<JoinedQuotation[]> {
  const { quotations } = await loadRecords();
  const found = [...quotations.values()].flatMap(({ id, data }) =>
    data.quotations.filter(({ speaker }) => speaker?.id === entity).map((quotation) => joinQuotation(id, quotation)),
  );
  return Promise.all(found);
}

async function joinQuotation(story: string, quotation: QuotationData): Promise<JoinedQuotation> {
  const { entities } = await loadRecords();
  const wordings = await Promise.all(
    quotation.wordings.map(async ({ at, ...wording }) => ({
      ...wording,
      article: await findArticle(at.article.id),
      place: at.place,
    })),
  );
  const verdicts = await judgeQuotation(story, wordings, quotation.outside);
  return {
    ...quotation,
    story,
    speaker: quotation.speaker && linked(entities, quotation.speaker.id),
    wordings: wordings.flatMap((wording, index) => {
      const verdict = verdicts[index];
      return verdict ? { ...wording, verdict } : [];
    }),
    count: await countSourcesOf(
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
