import type { Archive } from '../archive.ts';
import { collateStory, type Collation } from '../../collation/collate.ts';
import type { GroupLink } from '../../collation/groups/group-sentences.ts';
import type { SentenceLink } from '../../collation/sentences/link-sentences.ts';
import { findOpenQuotations, type QuotationPair } from '../../collation/quotations/open-quotations.ts';
import { matchQuotations, type QuotationProposals } from '../../collation/quotations/match-quotations.ts';
import { prepareStoryTexts } from '../../collation/story-text.ts';
import { thresholds } from '../../collation/thresholds.ts';
import { placeOf, listDecidedPairs } from '../../collation/decided-pairs.ts';
import { findOpenLinks } from '../../collation/open-links.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import type { CollatedArticle } from '../../collation/sentences/collated-sentences.ts';
import { describeRecord } from '../../provenance/describe-evidence.ts';
import { refusedPairs } from '../../provenance/refused-pairs.ts';
import type { CorrespondenceData } from '../../schema/comparison.ts';
import { saysTheSame } from './correspondences.ts';
import { keepAnswer } from '../asking/keep-answer.ts';
import { readArticle } from '../reading.ts';
import { tracedPerStory, type Story } from '../stories.ts';

/**
 * The sentence links of a story: those an editor has recorded, and what a program proposes beyond them. What an editor has
 * decided, of sentences or of their articles, is never proposed again.
 */
export const listAllLinks = tracedPerStory('links', async (archive, story): Promise<CorrespondenceData[]> => {
  const open = await readOpenLinks(archive, story);
  return [...readRecorded(archive, story), ...open.map(asCorrespondence)];
});

/** The sentences of a story that tell the same, for what is made of many of them: an editor's word counts as certain. */
export async function listGroupLinks(archive: Archive, story: Story): Promise<GroupLink[]> {
  const open = await readOpenLinks(archive, story);
  return [
    ...readRecorded(archive, story)
      // Who tells a part of what another tells does not tell the same.
      .filter(({ relation, scope }) => saysTheSame.has(relation) && scope === 'full')
      .map(({ a, b, by, decided }) => ({
        a: sentenceAt(a),
        b: sentenceAt(b),
        score: 1,
        isEstablished: by !== 'machine' || decided !== undefined,
      })),
    ...open.map(({ a, b, score }) => ({ a, b, score, isEstablished: false })),
  ];
}

/** Pairs of sentences that an editor has refused. */
export function listRefusedLinks(archive: Archive, story: Story): Pick<GroupLink, 'a' | 'b'>[] {
  const { correspondences } = archive.records;
  const rejected = correspondences.get(story.entry.id)?.data.rejected ?? [];
  return rejected.map(({ a, b }) => ({ a: sentenceAt(a), b: sentenceAt(b) }));
}

/** Whether an editor has recorded anything of what the articles of a story tell: a claim, a quotation, a link. */
export function isBegun(archive: Archive, story: Story): boolean {
  const { claims, quotations } = archive.records;
  const { id } = story.entry;
  const recorded = readRecorded(archive, story);
  return (
    (claims.get(id)?.data.claims.length ?? 0) + (quotations.get(id)?.data.quotations.length ?? 0) + recorded.length > 0
  );
}

/** The articles of a story as they are collated. */
export async function listCollatedArticles(archive: Archive, story: Story): Promise<CollatedArticle[]> {
  return (await collate(archive, story)).articles;
}

/** Which articles of a story a program takes to come from one text. */
export async function listProposedDerivations(archive: Archive, story: Story): Promise<Collation['derivations']> {
  return (await collate(archive, story)).derivations.filter(({ relation }) => relation !== 'independent');
}

/** The quotations of a story that a program takes for one utterance and nobody has decided on. */
export const listProposedQuotations = tracedPerStory(
  'proposed quotations',
  async (archive, story): Promise<QuotationPair[]> => {
    const { quotations } = archive.records;
    const record = quotations.get(story.entry.id)?.data;
    const recorded = (record?.quotations ?? []).map(({ wordings }) => wordings.map(({ at }) => placeOf(at)));
    const refused = new Set((record?.rejected ?? []).map(({ a, b }) => placePairKey(placeOf(a), placeOf(b))));
    const { articles, quotations: found } = await collate(archive, story);
    return findOpenQuotations(articles, recorded, refused, found);
  },
  { isKept: true },
);

/** What an editor has said of sentences. */
function readRecorded(archive: Archive, story: Story): CorrespondenceData[] {
  const { correspondences } = archive.records;
  return correspondences.get(story.entry.id)?.data.correspondences ?? [];
}

/** What a program proposes of sentences on which nobody has decided, neither of themselves nor of their articles. */
async function readOpenLinks(archive: Archive, story: Story): Promise<SentenceLink[]> {
  const { correspondences, derivations } = archive.records;
  const { links } = await collate(archive, story);
  const { id } = story.entry;
  const areRefused = refusedPairs(describeRecord(derivations.get(id)?.data ?? {}));
  return findOpenLinks(links, listDecidedPairs(correspondences.get(id)?.data ?? {}), areRefused);
}

const collate = tracedPerStory('collation', async (archive, story): Promise<CollatedStory> => {
  const articles = await readCollated(archive, story);
  // As long as they have the same words, whatever else is said of them.
  const compared = await keepAnswer(archive, 'collation', articles, () => {
    const texts = prepareStoryTexts(articles);
    return { ...collateStory(articles, thresholds, texts), quotations: matchQuotations(articles, texts) };
  });
  return { articles, ...compared };
});

function readCollated(archive: Archive, story: Story): Promise<CollatedArticle[]> {
  return Promise.all(
    story.articles.map(async (article) => {
      const { passages, mentions } = await readArticle(archive, article);
      const names = mentions.map(({ passage, start, end }) => ({ passage: passage.id, start, end }));
      return { id: article.id, language: article.data.language, passages, names };
    }),
  );
}

function asCorrespondence({ a, b, relation, score, shared }: SentenceLink): CorrespondenceData {
  const at = ({ article, sentence }: SentenceLink['a']): CorrespondenceData['a'] => ({
    article: { collection: 'articles', id: article },
    place: sentence,
  });
  const note = `A program found them alike (${score.toFixed(2)} of 1): ${shared.slice(0, 8).join(', ')}.`;
  return { a: at(a), b: at(b), relation, scope: 'full', certainty: 'guess', by: 'machine', note };
}

function sentenceAt({ article, place }: CorrespondenceData['a']): GroupLink['a'] {
  return { article: article.id, sentence: place };
}

interface CollatedStory extends Collation {
  articles: CollatedArticle[];
  quotations: QuotationProposals;
}
