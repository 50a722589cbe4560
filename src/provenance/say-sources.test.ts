import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSources } from './count-sources.ts';
import type { Evidence, EvidencedArticle, EvidencedRecord } from './evidence.ts';
import { findFamilies } from './find-families.ts';
import { speak } from '../words/languages.ts';
import { saySources, saySourcesBriefly } from './say-sources.ts';

const english = speak('en');

const bare = (id: string, more: Partial<EvidencedArticle> = {}): EvidencedArticle => ({
  id,
  language: 'en',
  outlet: `outlet-${id}`,
  isOfAgency: false,
  ...more,
});
const agency = (outlet: string, certainty: 'sure' | 'likely' | 'guess' = 'sure') => ({ agency: { outlet, certainty } });
const record = (more: Partial<EvidencedRecord>): EvidencedRecord => ({
  texts: [],
  steps: [],
  same: [],
  refused: [],
  ...more,
});
const step = (from: string, to: string, certainty: 'sure' | 'likely' | 'guess' = 'sure') => ({
  from: { text: from },
  to: { article: { collection: 'articles' as const, id: to } },
  how: 'reprint' as const,
  certainty,
  denied: false,
});
const alike = (a: string, b: string) => ({ a, b, relation: 'same-text' as const, score: 0.9 });
const unknown = {
  derivation: { kind: 'unknown' as const, certainty: 'sure' as const, fromOutlets: [], fromArticles: [] },
};
const original = {
  derivation: { kind: 'original' as const, certainty: 'sure' as const, fromOutlets: [], fromArticles: [] },
};
const four = ['a', 'b', 'c', 'd'].map((id) => bare(id));

/** What is recorded, and all that may be said of it. */
const cases: Record<string, { evidence: Evidence; says: string; briefly: string }> = {
  'every origin is established': {
    evidence: { articles: [bare('a', agency('north')), bare('b', agency('north')), bare('c', agency('south'))] },
    says: '3 pages, 2 sources',
    briefly: '2 sources, 3 pages',
  },
  'two of five attributions are likely': {
    evidence: {
      articles: [
        bare('a', agency('north')),
        bare('b', agency('north', 'likely')),
        bare('c', agency('south')),
        bare('d', agency('south', 'likely')),
        bare('e', agency('west')),
      ],
    },
    says: '5 pages, 3 sources (2 of the 5 attributions are only likely)',
    briefly: '3 sources (likely), 5 pages',
  },
  'one attribution is likely': {
    evidence: { articles: [bare('a', agency('north')), bare('b', agency('north', 'likely'))] },
    says: '2 pages, 1 source (1 of the 2 attributions is only likely)',
    briefly: '1 source (likely), 2 pages',
  },
  'nobody has decided anything and a program finds one text': {
    evidence: { articles: four, proposals: [alike('a', 'b'), alike('b', 'c'), alike('c', 'd')] },
    says: '4 pages. A program finds them to be one text; nobody has decided',
    briefly: '4 pages, by a program’s finding one text',
  },
  'nobody has decided anything and a program finds one text in some': {
    evidence: { articles: [...four, bare('e')], proposals: [alike('a', 'b'), alike('c', 'd')] },
    says: '5 pages. Where they come from has not been looked into. A program finds 2 and 2 of them to be one text each; nobody has decided',
    briefly: '5 pages, sources not established',
  },
  'nobody has looked': {
    evidence: { articles: four },
    says: '4 pages. Where they come from has not been looked into',
    briefly: '4 pages, sources not established',
  },
  'two languages and nobody has looked': {
    evidence: { articles: [bare('a', { language: 'de' }), bare('b', { language: 'ar' })] },
    says: '2 pages in 2 languages: not compared',
    briefly: '2 pages, sources not established',
  },
  'two languages and the origins are established': {
    evidence: {
      articles: [bare('a', { language: 'de', ...agency('north') }), bare('b', { language: 'ar', ...agency('north') })],
    },
    says: '2 pages, 1 source',
    briefly: '1 source, 2 pages',
  },
  'a record draws one source over three pages': {
    evidence: {
      articles: four.slice(0, 3),
      record: record({ texts: [{ id: 'wire' }], steps: ['a', 'b', 'c'].map((to) => step('wire', to)) }),
    },
    says: '3 pages, 1 source',
    briefly: '1 source, 3 pages',
  },
  'the agency is a guess': {
    evidence: { articles: [bare('a', agency('north', 'guess')), bare('b', agency('north', 'guess'))] },
    says: '2 pages. Where they come from is no more than a guess',
    briefly: '2 pages, sources not established',
  },
  'some origins are established': {
    evidence: { articles: [bare('a', agency('north')), ...four.slice(1)] },
    says: '4 pages, 1 of them from 1 source. Where the other 3 come from has not been looked into',
    briefly: '4 pages, 1 of them from 1 source',
  },
  'an editor has looked and could not tell': {
    evidence: { articles: [bare('a', unknown), bare('b', unknown)] },
    says: '2 pages. Where they come from is not known',
    briefly: '2 pages, sources not established',
  },
  'an editor has found copies of a text that nobody knows': {
    evidence: {
      articles: four.slice(0, 2),
      record: record({ same: [{ id: 'one', articles: ['a', 'b'], certainty: 'sure' }] }),
    },
    says: '2 pages, one text. Where it comes from has not been looked into',
    briefly: '2 pages, sources not established',
  },
  'an editor has found copies of a text whose agency one of them names': {
    evidence: {
      articles: [bare('a', agency('north')), bare('b')],
      record: record({ same: [{ id: 'one', articles: ['a', 'b'], certainty: 'likely' }] }),
    },
    says: '2 pages, 1 source (1 of the 2 attributions is only likely)',
    briefly: '1 source (likely), 2 pages',
  },
  'an editor has refused what a program finds': {
    evidence: {
      articles: four.slice(0, 2),
      proposals: [alike('a', 'b')],
      record: record({ refused: [{ articles: ['a', 'b'] }] }),
    },
    says: '2 pages. Where they come from has not been looked into',
    briefly: '2 pages, sources not established',
  },
  'outlets report themselves': {
    evidence: { articles: [bare('a', original), bare('b', original)] },
    says: '2 pages, 2 sources',
    briefly: '2 sources, 2 pages',
  },
  'one is put together from two others': {
    evidence: {
      articles: [
        bare('a', agency('north')),
        bare('b', agency('south')),
        bare('c', {
          derivation: { kind: 'composite', certainty: 'sure', fromOutlets: [], fromArticles: ['a', 'b'] },
        }),
      ],
    },
    says: '3 pages, 2 sources',
    briefly: '2 sources, 3 pages',
  },
  'one is copied from another whose origin nobody knows': {
    evidence: {
      articles: [
        bare('a'),
        bare('b', { derivation: { kind: 'reprint', certainty: 'sure', fromOutlets: [], fromArticles: ['a'] } }),
      ],
    },
    says: '2 pages, one text. Where it comes from has not been looked into',
    briefly: '2 pages, sources not established',
  },
  'a step is denied': {
    evidence: {
      articles: four.slice(0, 2),
      record: record({
        texts: [{ id: 'wire' }],
        steps: [
          { ...step('wire', 'a'), denied: true },
          { ...step('wire', 'b'), denied: true },
        ],
      }),
    },
    says: '2 pages. Where they come from has not been looked into',
    briefly: '2 pages, sources not established',
  },
  'there is one page': {
    evidence: { articles: four.slice(0, 1) },
    says: '1 page. Where it comes from has not been looked into',
    briefly: '1 page',
  },
};

for (const [name, { evidence, says, briefly }] of Object.entries(cases)) {
  test(`says no more than is known where ${name}`, () => {
    const count = countSources(
      evidence.articles.map(({ id }) => id),
      findFamilies(evidence),
    );
    assert.equal(saySources(count, english), says);
    assert.equal(saySourcesBriefly(count, english), briefly);
  });
}
