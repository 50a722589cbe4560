import { z } from 'astro/zod';
import { roles } from '../../text/parts.ts';
import { articleSchema } from '../article.ts';
import { openStates, originStates } from '../states.ts';
import { certainties, effects, noteKinds, oneOf } from '../terms.ts';
import { citationItem } from './citation-item.ts';

/** A link to another record is its id here. */
const facts = articleSchema({ reference: () => z.never() }).shape;
const id = z.string();
const certainty = oneOf(certainties);
const span = {
  start: z
    .int()
    .min(0)
    .meta({ description: 'Where it begins in the text of the passage, in UTF-16 code units from 0.' }),
  end: z.int().min(0).meta({ description: 'Where it ends: the number of the first unit after it.' }),
};
const assessment = facts.reliability.unwrap().shape;
const orNull = <T extends z.ZodType>(field: z.ZodOptional<T>) =>
  field.unwrap().nullable().meta({ description: 'Null until somebody has assessed the article.' });
const note = assessment.notes.unwrap().element.shape;

const place = z
  .string()
  .meta({ description: 'What follows the # in the link to it, after the address of the article.' });

/** An article as data: `/articles/<id>/record.json`. Its JSON Schema is published, and all that is made of records reads this. */
export const articleRecordSchema = z
  .strictObject({
    id: id.meta({ description: 'Id of the article. Once published it never changes.' }),
    url: z.url().meta({ description: 'Link, permanent once it is published.' }),
    sourceUrl: facts.url.meta({ description: 'Where it stood on the web.' }),
    kicker: facts.kicker,
    title: facts.title,
    deck: facts.deck,
    byline: facts.byline,
    dateline: facts.dateline,
    captions: facts.captions,
    outlet: z.strictObject({ id, name: z.string() }).meta({ description: 'Who published it.' }),
    identification: facts.identification,
    agency: facts.agency
      .unwrap()
      .extend({ outlet: id })
      .optional()
      .meta({ description: 'The news agency whose text it is, as far as an editor has recorded one.' }),
    authors: facts.authors,
    section: facts.section,
    published: facts.published.unwrap().nullable().meta({ description: 'When it was published; null if undated.' }),
    archived: facts.archived,
    received: facts.received,
    language: facts.language.meta({ description: 'BCP 47.' }),
    story: z.strictObject({ id, title: z.string() }).optional().meta({ description: 'The event it tells.' }),
    topics: z.array(z.strictObject({ id, name: z.string() })),
    siglum: facts.siglum,
    rights: facts.rights.meta({ description: 'Rights statement; absent where that of the archive holds.' }),
    original: facts.original,
    captures: facts.captures,
    attachments: facts.attachments,
    captionPlaces: facts.captionPlaces,
    incomplete: facts.incomplete,
    notices: facts.notices,
    proposed: facts.proposed,
    removed: facts.removed,
    derivation: facts.derivation
      .unwrap()
      .extend({ fromOutlets: z.array(id), fromArticles: z.array(id) })
      .nullable()
      .meta({ description: 'How the text came about; null until somebody has looked into it.' }),
    origin: z
      .strictObject({
        state: oneOf(originStates),
        sources: z.array(z.strictObject({ key: z.string(), certainty: z.enum(['sure', 'likely']) })),
      })
      .meta({ description: 'What is known of where it comes from, all records taken together.' }),
    identifiers: facts.identifiers,
    version: facts.version.unwrap(),
    corrections: facts.corrections.unwrap(),
    withdrawn: facts.withdrawn,
    open: z.array(oneOf(openStates)).meta({ description: 'What nobody has established of it yet.' }),
    reliability: z.strictObject({
      source: orNull(assessment.source),
      information: orNull(assessment.information),
      summary: orNull(assessment.summary),
      sourceReason: orNull(assessment.sourceReason),
      informationReason: orNull(assessment.informationReason),
      assessed: orNull(assessment.assessed),
      notes: z.array(
        z.strictObject({
          number: z.int().min(1).meta({ description: 'In the order of reading.' }),
          passage: id,
          ...span,
          ...note,
          kind: oneOf(noteKinds),
          certainty,
          effect: oneOf(effects),
        }),
      ),
    }),
    citation: citationItem,
    passages: z
      .array(
        z.strictObject({
          id,
          place,
          role: z.enum(roles),
          text: z.string(),
          marks: z
            .array(z.looseObject({ start: span.start, end: span.end }))
            .meta({ description: 'Emphasis, links and line breaks.' }),
          shape: z
            .strictObject({
              depth: z
                .int()
                .min(2)
                .optional()
                .meta({ description: 'How deep an item or a quoted block stands in others.' }),
              marker: z
                .union([z.literal('bullet'), z.int().min(0)])
                .optional()
                .meta({ description: 'What is drawn before an item; no word of the article.' }),
              isHead: z.literal(true).optional().meta({ description: 'A row of the head of its table.' }),
              opens: z
                .literal(true)
                .optional()
                .meta({ description: 'A list, table or poem begins, where another has just ended.' }),
            })
            .optional()
            .meta({ description: 'How it is set, where that is not plain.' }),
          sentences: z
            .array(
              z.strictObject({
                id,
                ...span,
                place,
              }),
            )
            .meta({ description: 'Its sentences: where each stands in its text, and the link to it.' }),
        }),
      )
      .meta({ description: 'Its words, in the order of reading.' }),
    mentions: z.array(z.strictObject({ entity: id, form: z.string(), passage: id, sentence: id, ...span })),
  })
  .meta({ title: 'Article', description: 'An article as it is recorded.' });

export type ArticleRecord = z.output<typeof articleRecordSchema>;
