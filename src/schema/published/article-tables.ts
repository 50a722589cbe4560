import { z } from 'astro/zod';
import { address, article, end, list, passage, start, words } from './table-fields.ts';
import { openStates, originStates } from '../states.ts';
import { defineTable } from './table.ts';
import {
  bases,
  certainties,
  derivationKinds,
  effects,
  informationNumbers,
  noteKinds,
  oneOf,
  sourceLetters,
} from '../terms.ts';
import { roles } from '../../text/parts.ts';

const ofArticle = { fields: ['article'], table: 'articles', to: ['id'] };
const ofPassage = { fields: ['article', 'passage'], table: 'passages', to: ['article', 'passage'] };

/** The articles, their words, what is wrong with them, and who is named in them. */
export const articleTables = {
  articles: defineTable({
    title: 'Articles',
    says: 'One row for each article: its facts as an editor recorded them.',
    key: ['id'],
    links: [
      { fields: ['outlet'], table: 'outlets', to: ['id'] },
      { fields: ['agency'], table: 'outlets', to: ['id'] },
      { fields: ['story'], table: 'stories', to: ['id'] },
    ],
    row: z.strictObject({
      id: words.describe('Id of the article. Once published it never changes.'),
      url: address.describe('Link, permanent once it is published.'),
      siglum: words.nullable().describe('A short mark for the article in comparisons, unique in its story.'),
      title: words.describe('The headline, as printed.'),
      outlet: words.describe('Id of the outlet that published it; “unknown” where nobody knows.'),
      agency: words.nullable().describe('Id of the news agency whose text it is.'),
      agency_basis: oneOf(bases).nullable().describe('Whether the page names the agency or an editor concluded it.'),
      agency_certainty: oneOf(certainties).nullable().describe('How sure the editor is of the agency.'),
      origin: oneOf(originStates)
        .nullable()
        .describe(
          'What is known of where its text comes from, all records taken together; missing for an article that was withdrawn.',
        ),
      sources: list.describe(
        'What it goes back to, where that is established: outlet:<id>, or text:<id> of the table of texts.',
      ),
      authors: list.describe('Who is named as author, a name each, as it is read.'),
      section: words.nullable().describe('The section of the paper or site.'),
      published: words
        .nullable()
        .describe('When it was published, with its doubt, in EDTF: 2022-01-13~ is about that day; missing if undated.'),
      published_basis: oneOf(bases).nullable().describe('Whether that date is printed or an editor concluded it.'),
      first_day: z.iso
        .date()
        .nullable()
        .describe(
          'The first day the date can mean; missing if its beginning is open, before the year 0 or after 9999, or it is undated.',
        ),
      last_day: z.iso
        .date()
        .nullable()
        .describe(
          'The last day the date can mean; missing if its end is open, before the year 0 or after 9999, or it is undated.',
        ),
      language: words.describe('The language of the words, BCP 47.'),
      story: words.nullable().describe('Id of the story it tells.'),
      topics: list.describe('Ids of its topics.'),
      source_url: words.nullable().describe('Where it stood on the web.'),
      archived_url: words.nullable().describe('A public snapshot of that page.'),
      received: z.iso.date().nullable().describe('The day it came to the archive.'),
      received_as: words.describe('The name of the file as it came.'),
      derivation: oneOf(derivationKinds)
        .nullable()
        .describe('How the text came about; missing if nobody has said so, “unknown” if an editor could not tell.'),
      derived_from_outlets: list.describe('Ids of the outlets its text comes from.'),
      derived_from_articles: list.describe('Ids of the articles of this archive its text comes from.'),
      derivation_certainty: oneOf(certainties).nullable().describe('How sure the editor is of that.'),
      source: oneOf(sourceLetters)
        .nullable()
        .describe('Reliability of the source, a letter from A to F; missing if nobody has assessed it yet.'),
      information: z
        .int()
        .min(1)
        .max(Object.keys(informationNumbers).length)
        .nullable()
        .describe('Reliability of the information, a number from 1 to 6, set independently of the letter.'),
      summary: words.nullable().describe('What a reader should know first about its reliability.'),
      assessed: z.iso.date().nullable().describe('The day its reliability was assessed; missing if it is not yet.'),
      open: z.array(oneOf(openStates)).describe('What nobody has established of it yet.'),
      rights: words.describe('Rights statement of its words.'),
      original_sha256: words.describe('SHA-256 of the file as received.'),
      original_type: words.describe('Media type of that file.'),
      version: z.int().min(1).describe('Version of the words: it counts up with every change.'),
      withdrawn: z.iso.date().nullable().describe('The day its words were withdrawn; then it has no passages.'),
    }),
  }),
  passages: defineTable({
    title: 'Passages',
    says: 'The words of the articles, to the letter: one row for each headline, paragraph, caption and so on, in the order of reading.',
    key: ['article', 'passage'],
    links: [ofArticle],
    row: z.strictObject({
      article,
      passage,
      position: z.int().min(1).describe('Its place in the article, from 1.'),
      role: z.enum(roles).describe('What it is.'),
      text: words.describe('The words.'),
      sentences: z
        .array(z.tuple([start, end]))
        .describe('Where each sentence begins and ends in the text, in characters (code points): the first is p3s1.'),
      url: address.describe('Link, permanent once it is published.'),
    }),
  }),
  notes: defineTable({
    title: 'Notes',
    says: 'What an editor found wrong at a place of a text: gaps, slips, altered figures and the like.',
    key: ['article', 'number'],
    links: [ofArticle, ofPassage],
    row: z.strictObject({
      article,
      number: z.int().min(1).describe('Number of the note in the article, in the order of reading.'),
      passage,
      start,
      end,
      kind: oneOf(noteKinds).describe('What is wrong.'),
      quote: words.describe('The words it is about.'),
      says: words.describe('What is wrong with them, in a sentence.'),
      proposed: words.nullable().describe('What the source probably had. It is nowhere put into the text.'),
      evidence: words.nullable().describe('What shows it.'),
      certainty: oneOf(certainties).describe('How sure the editor is.'),
      effect: oneOf(effects).describe('What it does to the reader.'),
    }),
  }),
  mentions: defineTable({
    title: 'Mentions',
    says: 'Where a name of an entity stands. Found by a program from the forms that editors recorded; an editor’s correction of a place counts before it.',
    key: ['article', 'passage', 'start'],
    links: [ofArticle, ofPassage, { fields: ['entity'], table: 'entities', to: ['id'] }],
    row: z.strictObject({
      article,
      passage,
      sentence: words.describe('Id of the sentence, such as p3s2.'),
      start,
      end,
      entity: words.describe('Id of the entity named.'),
      form: words.describe('The form of the name.'),
    }),
  }),
} as const;
