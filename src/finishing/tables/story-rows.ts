import type { CollationRecord } from '../../schema/published/collation.ts';
import type { Row, RowsOf } from '../../schema/published/tables.ts';

/** The rows that a story's published comparison holds, by table. */
export function storyRows(collation: CollationRecord): RowsOf<StoryTable> {
  const story = collation.story.id;
  return {
    claims: collation.claims.toSorted(byId).map((claim) => ({
      story,
      claim: claim.id,
      url: claim.url,
      what: claim.what,
      verdict: claim.verdict,
      certainty: claim.certainty,
      sources: claim.sources ?? null,
      pages: claim.pages,
      silent: claim.silent,
      note: claim.note ?? null,
    })),
    accounts: collation.claims.toSorted(byId).flatMap((claim) => accountRows(story, claim)),
    quotations: collation.quotations.toSorted(byId).map((quotation) => ({
      story,
      quotation: quotation.id,
      url: quotation.url,
      speaker: quotation.speaker ?? null,
      speaker_name: quotation.speakerName,
      what: quotation.what ?? null,
      certainty: quotation.certainty,
      sources: quotation.sources ?? null,
      pages: quotation.pages,
      note: quotation.note ?? null,
    })),
    wordings: collation.quotations.toSorted(byId).flatMap((quotation) => wordingRows(story, quotation)),
    correspondences: collation.correspondences.map(({ a, b, relation, scope, certainty, by, note }) => ({
      story,
      a_article: a.article,
      a_passage: passageOf(a.place),
      a_sentence: sentenceOf(a.place),
      b_article: b.article,
      b_passage: passageOf(b.place),
      b_sentence: sentenceOf(b.place),
      relation,
      scope,
      certainty,
      by,
      note: note ?? null,
      a_url: a.url,
      b_url: b.url,
    })),
    texts: collation.texts
      .toSorted(byId)
      .map(({ id, what, outlet, seen }) => ({ story, text: id, what, outlet: outlet ?? null, seen })),
    derivations: derivationRows(story, collation),
  };
}

function accountRows(story: string, { id, accounts, lost }: CollationRecord['claims'][number]): Row<'accounts'>[] {
  const told = accounts.map(({ article, place, words, speaker, hedge, url }) => ({
    article,
    passage: passageOf(place),
    sentence: sentenceOf(place),
    words,
    speaker: speaker ?? null,
    hedge: hedge ?? null,
    lost: null,
    url,
  }));
  const gone = lost.map(({ article, says }) => ({ ...nowhere, article, lost: says }));
  return [...told, ...gone].map((row, index) => ({ story, claim: id, number: index + 1, ...row }));
}

const nowhere = { passage: null, sentence: null, words: null, speaker: null, hedge: null, url: null };

function wordingRows(
  story: string,
  { id, wordings, outside }: CollationRecord['quotations'][number],
): Row<'wordings'>[] {
  const here = wordings.map(({ article, place, words, form, attribution, defect, verdict, url }) => ({
    article,
    passage: passageOf(place),
    sentence: sentenceOf(place),
    words,
    form,
    attribution: attribution ?? null,
    defect: defect ?? null,
    verdict: verdict.state,
    held_against: verdict.against?.url ?? null,
    held_certainty: verdict.certainty ?? null,
    source: null,
    note: null,
    url,
  }));
  const elsewhere = outside.map(({ url, words, source, note }) => ({
    ...notHere,
    words,
    source: source ?? null,
    note: note ?? null,
    url,
  }));
  return [...here, ...elsewhere].map((row, index) => ({ story, quotation: id, number: index + 1, ...row }));
}

const notHere = {
  article: null,
  passage: null,
  sentence: null,
  form: null,
  attribution: null,
  defect: null,
  verdict: null,
  held_against: null,
  held_certainty: null,
};

function derivationRows(story: string, { derivations, texts }: CollationRecord): Row<'derivations'>[] {
  const outside = new Set(texts.map(({ id }) => id));
  const endOf = (id: string) => (outside.has(id) ? { article: null, text: id } : { article: id, text: null });
  return derivations.map(({ from, to, how, says, certainty, evidence, denied }) => ({
    story,
    from_article: endOf(from).article,
    from_text: endOf(from).text,
    to_article: endOf(to).article,
    to_text: endOf(to).text,
    how,
    says,
    certainty,
    evidence,
    denied,
  }));
}

function passageOf(place: string): string {
  return place.replace(/s\d+$/, '');
}

function sentenceOf(place: string): string | null {
  return passageOf(place) === place ? null : place;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

type StoryTable = 'claims' | 'accounts' | 'quotations' | 'wordings' | 'correspondences' | 'texts' | 'derivations';
