import { z } from 'astro/zod';
import { address, list, story, words } from './table-fields.ts';
import { defineTable } from './table.ts';
import { certainties, derivationSteps, hands, hedges, oneOf, relations, verdicts, wordingForms } from '../terms.ts';
import { wordingStates } from '../wording-states.ts';

const claim = words.describe('Id of the claim in the story.');
const quotation = words.describe('Id of the quotation in the story.');
const certainty = oneOf(certainties).describe('How sure the editor is.');
const note = words.nullable().describe('Anything worth knowing about it.');
const number = z.int().min(1).describe('Number of the row under it, in the order of the record.');
const sources = {
  sources: z
    .int()
    .min(0)
    .nullable()
    .describe(
      'Different sources that have it: texts of one agency count once. Missing unless the origin of every page is established.',
    ),
  pages: z.int().min(0).describe('Articles that have it, copies included.'),
};
const ofStory = { fields: ['story'], table: 'stories', to: ['id'] };
const toPlace = (prefix: string) => [
  { fields: [`${prefix}article`], table: 'articles', to: ['id'] },
  { fields: [`${prefix}article`, `${prefix}passage`], table: 'passages', to: ['article', 'passage'] },
];

/** What an editor found in comparing the articles of a story. */
export const comparisonTables = {
  claims: defineTable({
    title: 'Claims',
    says: 'The checkable statements of each story, with how its articles agree on them.',
    key: ['story', 'claim'],
    links: [ofStory],
    row: z.strictObject({
      story,
      claim,
      url: address.describe('Link, permanent once it is published.'),
      what: words.describe('What it is about.'),
      verdict: oneOf(verdicts).describe('How the articles agree on it.'),
      certainty,
      ...sources,
      silent: list.describe('Ids of the articles that an editor has read completely and that say nothing on it.'),
      note,
    }),
  }),
  accounts: defineTable({
    title: 'Accounts',
    says: 'What each article says on a claim, or why its words on it are lost. Which articles are known to be silent stands with the claim.',
    key: ['story', 'claim', 'number'],
    links: [{ fields: ['story', 'claim'], table: 'claims', to: ['story', 'claim'] }, ...toPlace('')],
    row: z.strictObject({
      story,
      claim,
      number,
      article: words.describe('Id of the article.'),
      passage: words.nullable().describe('Id of the passage; missing where the words are lost.'),
      sentence: words.nullable().describe('Id of the sentence, where one is meant.'),
      words: words.nullable().describe('Its words on the claim, to the letter; missing where they are lost.'),
      speaker: words.nullable().describe('Who the article says it has it from.'),
      hedge: oneOf(hedges).nullable().describe('How far the article stands behind it.'),
      lost: words.nullable().describe('Why the words are gone. Damaged is not silent.'),
      url: address.nullable().describe('Link to the place, permanent once it is published.'),
    }),
  }),
  quotations: defineTable({
    title: 'Quotations',
    says: 'The utterances that the articles of a story quote.',
    key: ['story', 'quotation'],
    links: [ofStory, { fields: ['speaker'], table: 'entities', to: ['id'] }],
    row: z.strictObject({
      story,
      quotation,
      url: address.describe('Link, permanent once it is published.'),
      speaker: words.nullable().describe('Id of the entity that spoke.'),
      speaker_name: words.describe('Who spoke, in words.'),
      what: words.nullable().describe('What was said, in a sentence of the editor’s.'),
      certainty,
      ...sources,
      note,
    }),
  }),
  wordings: defineTable({
    title: 'Wordings',
    says: 'Every version of a quotation: those of the archive’s articles, and those found outside it, which have no article.',
    key: ['story', 'quotation', 'number'],
    links: [
      { fields: ['story', 'quotation'], table: 'quotations', to: ['story', 'quotation'] },
      ...toPlace(''),
      { fields: ['source'], table: 'outlets', to: ['id'] },
    ],
    row: z.strictObject({
      story,
      quotation,
      number,
      article: words.nullable().describe('Id of the article; missing for a wording found outside the archive.'),
      passage: words.nullable().describe('Id of the passage.'),
      sentence: words.nullable().describe('Id of the sentence, where one is meant.'),
      words: words.describe('The words, to the letter.'),
      form: oneOf(wordingForms).nullable().describe('How they are given.'),
      attribution: words.nullable().describe('How the article says who speaks; missing where the speaker is lost.'),
      defect: words.nullable().describe('What is wrong with this wording.'),
      verdict: oneOf(wordingStates)
        .nullable()
        .describe(
          'What a program finds in holding it against the best other text of its source; missing for one outside.',
        ),
      held_against: words
        .nullable()
        .describe('Link to what it was held against, or would have been: in the archive or outside it.'),
      held_certainty: oneOf({ sure: certainties.sure, likely: certainties.likely })
        .nullable()
        .describe('How sure it is that both go back to one source.'),
      source: words
        .nullable()
        .describe(
          'Of a wording found outside: id of the outlet or agency whose text it is, if an editor has named it.',
        ),
      note,
      url: words.describe('Link to the place, permanent once it is published, or the address outside the archive.'),
    }),
  }),
  correspondences: defineTable({
    title: 'Correspondences',
    says: 'Sentences of two articles that say the same. Those by an editor are decided; those by a machine are proposals that nobody has decided.',
    key: [],
    links: [ofStory, ...toPlace('a_'), ...toPlace('b_')],
    row: z.strictObject({
      story,
      a_article: words.describe('Id of the one article.'),
      a_passage: words.describe('Id of the passage there.'),
      a_sentence: words.nullable().describe('Id of the sentence there, where one is meant.'),
      b_article: words.describe('Id of the other article.'),
      b_passage: words.describe('Id of the passage there.'),
      b_sentence: words.nullable().describe('Id of the sentence there, where one is meant.'),
      relation: oneOf(relations).describe('What the two have in common.'),
      scope: z.enum(['full', 'partial']).describe('Whether the whole sentence corresponds or only a clause.'),
      certainty,
      by: oneOf(hands).describe('Who says so.'),
      note,
      a_url: address.describe('Link to the one place, permanent once it is published.'),
      b_url: address.describe('Link to the other, permanent once it is published.'),
    }),
  }),
  texts: defineTable({
    title: 'Texts outside the archive',
    says: 'Texts that articles go back to and that are not here, such as an agency’s report.',
    key: ['story', 'text'],
    links: [ofStory, { fields: ['outlet'], table: 'outlets', to: ['id'] }],
    row: z.strictObject({
      story,
      text: words.describe('Id of the text in the story.'),
      what: words.describe('What it is.'),
      outlet: words.nullable().describe('Id of the outlet it is of.'),
      seen: words.describe('How it is known.'),
    }),
  }),
  derivations: defineTable({
    title: 'Derivations',
    says: 'Who copied whom: a step from a text to the one made of it. Each end is an article or a text outside the archive.',
    key: [],
    links: [
      ofStory,
      ...['from', 'to'].flatMap((end) => [
        { fields: [`${end}_article`], table: 'articles', to: ['id'] },
        { fields: ['story', `${end}_text`], table: 'texts', to: ['story', 'text'] },
      ]),
    ],
    row: z.strictObject({
      story,
      from_article: words.nullable().describe('Id of the article it comes from.'),
      from_text: words.nullable().describe('Id of the text outside the archive it comes from.'),
      to_article: words.nullable().describe('Id of the article made of it.'),
      to_text: words.nullable().describe('Id of the text outside the archive made of it.'),
      how: oneOf(derivationSteps).describe('How the one was made of the other.'),
      says: words.describe('What was done on the way.'),
      certainty,
      evidence: list.describe('What shows it, a statement each.'),
      denied: z.boolean().describe('True for a step that seems likely and is not so.'),
    }),
  }),
} as const;
