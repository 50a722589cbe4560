import { selectWords, type Agent, type Annotation, type SpecificResource, type TextualBody } from './annotation.ts';
import { paths } from '../paths.ts';
import type { ArticleRecord } from '../schema/published/article-record.ts';
import type { CollationRecord } from '../schema/published/collation.ts';
import { certainties, effects, relations, wordingForms } from '../schema/terms.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** The editor's notes on an article as Web Annotations. */
export function annotateNotes(
  { id, language, passages, reliability }: AnnotatedArticle,
  desk: Annotator,
): Annotation[] {
  const url = desk.absolute(paths.articleFile(id, 'annotations.json'));
  return reliability.notes.flatMap(
    ({ passage: place, start, end, kind, says, proposed, evidence, certainty, effect }) => {
      const passage = passages.find((one) => one.id === place);
      if (!passage) return [];
      return {
        id: `${url}#note-${passage.id}-${kind}-${fingerprint(passage.text.slice(start, end))}`,
        motivation: 'commenting' as const,
        creator: desk.editors,
        body: [
          desk.say(says, 'commenting'),
          {
            type: 'SpecificResource' as const,
            source: desk.absolute(paths.reliability(kind)),
            purpose: 'classifying' as const,
          },
          ...(proposed ? [{ ...desk.say(proposed, 'editing'), language }] : []),
          ...(evidence ? [desk.say(`Evidence: ${evidence}`, 'describing')] : []),
          desk.say(certainties[certainty].label, 'tagging'),
          desk.say(effects[effect].label, 'tagging'),
        ],
        target: selectWords(desk.absolute(paths.article(id)), passage, passage.id, { start, end }),
      };
    },
  );
}

/** What was found in comparing the articles of a story as Web Annotations: links of sentences, and wordings of quotations. */
export function annotateComparison(
  { story, correspondences, quotations }: Pick<CollationRecord, 'story' | 'correspondences' | 'quotations'>,
  passagesOf: (article: string) => readonly AnnotatedPassage[],
  desk: Annotator,
): Annotation[] {
  const url = desk.absolute(paths.storyFile(story.id, 'annotations.json'));
  /** A sentence or passage of an article, or words in it. */
  const select = ({ article, place }: PlaceInArticle, words = ''): SpecificResource => {
    const found = findPlace(passagesOf(article), place);
    // Of a withdrawn article there are no words to point at.
    if (!found) return { type: 'SpecificResource', source: desk.absolute(paths.article(article, place)) };
    const { passage, start, end } = found;
    const exact = words.replace(/\s*\n\s*/g, ' ').trim();
    const at = passage.text.slice(start, end).indexOf(exact);
    const span = exact === '' || at === -1 ? { start, end } : { start: start + at, end: start + at + exact.length };
    return selectWords(desk.absolute(paths.article(article)), passage, place, span);
  };
  return [
    ...correspondences.map((link) => annotateLink(link, url, select, desk)),
    ...quotations.flatMap((quotation) =>
      quotation.wordings.map((one) => annotateWording(story.id, quotation, one, url, select, desk)),
    ),
  ];
}

/** Who makes the annotations of an archive, and how its language and addresses are written. */
export function nameAnnotators(
  { name, language }: { name: string; language: string },
  absolute: Annotator['absolute'],
): Annotator {
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

/** A link of two sentences; which of them is the target tells nothing, it is the first by its address. */
function annotateLink(
  { a, b, relation, scope, certainty, by, note }: CollationRecord['correspondences'][number],
  url: string,
  select: Select,
  desk: Annotator,
): Annotation {
  const [from, to] = placeKey(a) < placeKey(b) ? [a, b] : [b, a];
  return {
    id: `${url}#link-${placeKey(from)}/${placeKey(to)}`,
    motivation: 'linking',
    creator: by === 'editor' ? desk.editors : desk.program,
    body: [
      { ...select(to), purpose: 'linking' },
      desk.say(`${relations[relation].label}${scope === 'partial' ? ', in part' : ''}`, 'classifying'),
      ...(note ? [desk.say(note, 'describing')] : []),
      desk.say(certainties[certainty].label, 'tagging'),
    ],
    target: select(from),
  };
}

function annotateWording(
  story: string,
  { id, speakerName }: CollationRecord['quotations'][number],
  wording: CollationRecord['quotations'][number]['wordings'][number],
  url: string,
  select: Select,
  desk: Annotator,
): Annotation {
  const { words, form, attribution, defect } = wording;
  const quotation = desk.absolute(paths.compare(story, `quote-${id}`));
  return {
    id: `${url}#quote-${id}/${placeKey(wording)}`,
    motivation: 'identifying',
    creator: desk.editors,
    body: [
      { type: 'SpecificResource', source: quotation, purpose: 'identifying' },
      desk.say(`Spoken by: ${speakerName}`, 'describing'),
      desk.say(wordingForms[form].label, 'classifying'),
      ...(attribution ? [] : [desk.say('The speaker is lost here.', 'commenting')]),
      ...(defect ? [desk.say(defect, 'commenting')] : []),
    ],
    target: select(wording, words),
  };
}

function findPlace(passages: readonly AnnotatedPassage[], place: string): Found | undefined {
  for (const passage of passages) {
    if (passage.id === place) return { passage, start: 0, end: passage.text.length };
    const sentence = passage.sentences.find(({ id }) => id === place);
    if (sentence) return { passage, start: sentence.start, end: sentence.end };
  }
  return undefined;
}

function placeKey({ article, place }: PlaceInArticle): string {
  return `${article}/${place}`;
}

interface PlaceInArticle {
  article: string;
  place: string;
}

interface Found {
  passage: AnnotatedPassage;
  start: number;
  end: number;
}

type Select = (place: PlaceInArticle, words?: string) => SpecificResource;

/** What of an article annotations are made of: its words and the notes on them. */
export interface AnnotatedArticle extends Pick<ArticleRecord, 'id' | 'language'> {
  passages: readonly AnnotatedPassage[];
  reliability: Pick<ArticleRecord['reliability'], 'notes'>;
}

/** A passage that annotations point at, with the places of its sentences. */
export interface AnnotatedPassage extends Pick<ArticleRecord['passages'][number], 'id' | 'text'> {
  sentences: readonly Pick<ArticleRecord['passages'][number]['sentences'][number], 'id' | 'start' | 'end'>[];
}

/** What every annotation of a build has in common. */
export interface Annotator {
  absolute: (path: string) => string;
  editors: Agent;
  program: Agent;
  say: (value: string, purpose: TextualBody['purpose']) => TextualBody;
}
