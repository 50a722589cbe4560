import type { Archive } from '../archive/archive.ts';
import {
  collectAnnotations,
  selectWords,
  type Agent,
  type Annotation,
  type AnnotationCollection,
  type SpecificResource,
  type TextualBody,
} from '../citation/annotation.ts';
import { absoluteUrl, paths } from '../paths.ts';
import type { CorrespondenceData } from '../schema/comparison.ts';
import { certainties, effects, relations, wordingForms } from '../schema/terms.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { Passage } from '../text/passages.ts';
import { findArticle, type Article } from '../archive/articles.ts';
import { joinQuotations, type JoinedQuotation, type JoinedWording } from '../archive/comparison/quotations.ts';
import { readArticle } from '../archive/reading.ts';
import type { Story } from '../archive/stories.ts';
import { listLinks } from '../archive/comparison/sentence-groups.ts';

/** The editor's notes on an article as Web Annotations. */
export async function annotateArticle(
  archive: Archive,
  article: Article,
  site: URL | undefined,
): Promise<AnnotationCollection> {
  const desk = openAnnotator(archive, site);
  const url = desk.absolute(paths.articleAnnotations(article.id));
  return collectAnnotations(url, `Notes on “${article.data.title}”`, await annotateNotes(archive, article, desk));
}

/** What was found in comparing the articles of a story, and the notes on each of them, as Web Annotations. */
export async function annotateStory(
  archive: Archive,
  story: Story,
  site: URL | undefined,
): Promise<AnnotationCollection> {
  const { id, data } = story.entry;
  const desk = openAnnotator(archive, site);
  const url = desk.absolute(paths.annotations(id));
  const [links, quotations] = await Promise.all([listLinks(archive, story), joinQuotations(archive, id)]);
  const annotations = [
    ...(await eachInTurn(links, (link) => annotateLink(archive, link, url, desk))),
    ...(await Promise.all(
      quotations.flatMap((quotation) =>
        quotation.wordings.map((one) => annotateWording(archive, quotation, one, url, desk)),
      ),
    )),
    ...(await Promise.all(story.articles.map((article) => annotateNotes(archive, article, desk)))).flat(),
  ];
  return collectAnnotations(url, `${data.title}: links, quotations and notes`, annotations);
}

/** One after the other: thousands at once would open as many files. */
async function eachInTurn<T, R>(all: readonly T[], turn: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const one of all) results.push(await turn(one));
  return results;
}

async function annotateNotes(archive: Archive, article: Article, desk: Annotator): Promise<Annotation[]> {
  const { notes } = await readArticle(archive, article);
  const url = desk.absolute(paths.articleAnnotations(article.id));
  return notes.map(({ passage, start, end, kind, says, proposed, evidence, certainty, effect }) => ({
    id: `${url}#note-${passage.id}-${kind}-${fingerprint(passage.text.slice(start, end))}`,
    motivation: 'commenting',
    creator: desk.editors,
    body: [
      desk.say(says, 'commenting'),
      { type: 'SpecificResource', source: desk.absolute(paths.reliability(kind)), purpose: 'classifying' },
      ...(proposed ? [{ ...desk.say(proposed, 'editing'), language: article.data.language }] : []),
      ...(evidence ? [desk.say(`Evidence: ${evidence}`, 'describing')] : []),
      desk.say(certainties[certainty].label, 'tagging'),
      desk.say(effects[effect].label, 'tagging'),
    ],
    target: selectWords(desk.absolute(paths.article(article.id)), passage, passage.id, { start, end }),
  }));
}

/** A link of two sentences; which of them is the target tells nothing, it is the first by its address. */
async function annotateLink(
  archive: Archive,
  { a, b, relation, scope, certainty, by, note }: CorrespondenceData,
  url: string,
  desk: Annotator,
) {
  const ends = [a, b].map(({ article, place }) => ({ article: article.id, place }));
  const [from, to] = ends.toSorted((one, other) => (placeKey(one) < placeKey(other) ? -1 : 1)) as [
    PlaceInArticle,
    PlaceInArticle,
  ];
  const annotation: Annotation = {
    id: `${url}#link-${placeKey(from)}/${placeKey(to)}`,
    motivation: 'linking',
    creator: by === 'editor' ? desk.editors : desk.program,
    body: [
      { ...(await select(archive, to, desk)), purpose: 'linking' },
      desk.say(`${relations[relation].label}${scope === 'partial' ? ', in part' : ''}`, 'classifying'),
      ...(note ? [desk.say(note, 'describing')] : []),
      desk.say(certainties[certainty].label, 'tagging'),
    ],
    target: await select(archive, from, desk),
  };
  return annotation;
}

async function annotateWording(
  archive: Archive,
  { id, story, speakerName }: JoinedQuotation,
  { article, place, words, form, attribution, defect }: JoinedWording,
  url: string,
  desk: Annotator,
): Promise<Annotation> {
  const quotation = desk.absolute(paths.compare(story, `quote-${id}`));
  return {
    id: `${url}#quote-${id}/${placeKey({ article: article.id, place })}`,
    motivation: 'identifying',
    creator: desk.editors,
    body: [
      { type: 'SpecificResource', source: quotation, purpose: 'identifying' },
      desk.say(`Spoken by: ${speakerName}`, 'describing'),
      desk.say(wordingForms[form].label, 'classifying'),
      ...(attribution ? [] : [desk.say('The speaker is lost here.', 'commenting')]),
      ...(defect ? [desk.say(defect, 'commenting')] : []),
    ],
    target: await select(archive, { article: article.id, place }, desk, words),
  };
}

/** A sentence or passage of an article, or words in it. */
async function select(
  archive: Archive,
  { article: id, place }: PlaceInArticle,
  desk: Annotator,
  words = '',
): Promise<SpecificResource> {
  const article = findArticle(archive, id);
  const source = desk.absolute(paths.article(id));
  const { passages } = await readArticle(archive, article);
  const found = findPlace(passages, place);
  // Of a withdrawn article there are no words to point at.
  if (!found) return { type: 'SpecificResource', source: desk.absolute(paths.article(id, place)) };
  const { passage, start, end } = found;
  const exact = words.replace(/\s*\n\s*/g, ' ').trim();
  const at = passage.text.slice(start, end).indexOf(exact);
  const span = exact === '' || at === -1 ? { start, end } : { start: start + at, end: start + at + exact.length };
  return selectWords(source, passage, place, span);
}

function findPlace(passages: readonly Passage[], place: string): Found | undefined {
  for (const passage of passages) {
    if (passage.id === place) return { passage, start: 0, end: passage.text.length };
    const sentence = passage.sentences.find(({ id }) => id === place);
    if (sentence) return { passage, start: sentence.start, end: sentence.end };
  }
  return undefined;
}

function openAnnotator(archive: Archive, site: URL | undefined): Annotator {
  const { name, language } = archive.facts;
  const absolute = (path: string): string => absoluteUrl(path, site);
  return {
    absolute,
    editors: { id: `${absolute(paths.about())}#editors`, type: 'Organization', name: `The editors of ${name}` },
    program: {
      id: `${absolute(paths.about())}#program`,
      type: 'Software',
      name: 'A program; no person has decided yet',
    },
    say: (value, purpose) => ({ type: 'TextualBody', value, format: 'text/plain', language, purpose }),
  };
}

function placeKey({ article, place }: PlaceInArticle): string {
  return `${article}/${place}`;
}

interface PlaceInArticle {
  article: string;
  place: string;
}

interface Found {
  passage: Passage;
  start: number;
  end: number;
}

/** What every annotation of a build has in common. */
interface Annotator {
  absolute: (path: string) => string;
  editors: Agent;
  program: Agent;
  say: (value: string, purpose: TextualBody['purpose']) => TextualBody;
}
