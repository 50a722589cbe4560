import type { Archive } from '../archive/archive.ts';
import { absoluteUrl, paths } from '../paths.ts';
import { recordAssessment } from '../schema/states.ts';
import { citedPlace } from '../text/fingerprint.ts';
import { sentenceText } from '../text/passages.ts';
import type { ArticleRecord } from '../schema/published/article-record.ts';
import { isSource } from '../provenance/trace-origins.ts';
import type { Article } from '../archive/articles.ts';
import { citeArticle } from '../archive/citing.ts';
import { listOpen } from '../archive/list-open.ts';
import { originOf } from '../archive/comparison/provenance.ts';
import { readArticle, type PlacedNote } from '../archive/reading.ts';

/** An article as data: its facts as recorded, its passages and sentences with their permanent links, notes and names at their places. */
export async function writeRecord(archive: Archive, article: Article, site: URL | undefined): Promise<ArticleRecord> {
  const { passages, notes, mentions } = await readArticle(archive, article);
  const origin = originOf(archive, article);
  const { sourceUrl, facts } = cutFacts(article.data);
  return {
    id: article.id,
    url: absoluteUrl(paths.article(article.id), site),
    sourceUrl,
    ...facts,
    published: facts.published ?? null,
    outlet: { id: article.outlet.id, name: article.outlet.data.name },
    story: article.story && { id: article.story.id, title: article.story.data.title },
    topics: article.topics.map(({ id, data }) => ({ id, name: data.name })),
    derivation: facts.derivation
      ? {
          ...facts.derivation,
          fromOutlets: facts.derivation.fromOutlets.map(({ id }) => id),
          fromArticles: facts.derivation.fromArticles.map(({ id }) => id),
        }
      : null,
    agency: facts.agency && { ...facts.agency, outlet: facts.agency.outlet.id },
    origin: { state: origin.state, sources: origin.tops.filter(({ key }) => isSource(key)) },
    open: listOpen(archive, article),
    reliability: {
      ...recordAssessment(facts),
      notes: recordNotes(notes),
    },
    citation: citeArticle(archive, article, site),
    passages: passages.map((passage) => ({
      id: passage.id,
      place: citedPlace(passage.id, passage.text),
      role: passage.role,
      text: passage.text,
      marks: passage.marks,
      ...(passage.shape ? { shape: passage.shape } : {}),
      sentences: passage.sentences.map((sentence) => ({
        ...sentence,
        place: citedPlace(sentence.id, sentenceText(passage, sentence)),
      })),
    })),
    mentions: mentions.map(({ entity, form, passage, sentence, start, end }) => ({
      entity,
      form,
      passage: passage.id,
      sentence,
      start,
      end,
    })),
  };
}

/** The notes on an article as its record has them, each with its place. */
export function recordNotes(notes: readonly PlacedNote[]): ArticleRecord['reliability']['notes'] {
  return notes.map(({ number, passage, start, end, ...note }) => ({
    number,
    passage: passage.id,
    start,
    end,
    ...note,
  }));
}

/** The facts as a record has them: its own address is another, and what an editor corrects of the names stands in the mentions. */
function cutFacts({ url: sourceUrl, entities: _, ...facts }: Article['data']) {
  return { sourceUrl, facts };
}
