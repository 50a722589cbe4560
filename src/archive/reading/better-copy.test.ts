import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive, takeArticles } from '../fixtures/lay-archive.ts';
import { findBetterCopy } from './better-copy.ts';

const assessed = (source: string, notes: number) => ({
  source,
  information: 2,
  summary: 'So.',
  sourceReason: 'So.',
  informationReason: 'So.',
  assessed: '2031-03-01',
  notes: Array.from({ length: notes }, () => ({
    kind: 'sic',
    quote: { exact: 'One' },
    says: 'So.',
    certainty: 'sure',
    effect: 'meaning',
  })),
});
const of = (outlet: string, certainty: string) => ({
  derivation: { kind: 'reprint', fromOutlets: [outlet], fromArticles: [], certainty, evidence: ['So.'] },
});

test('the better copy goes back to the same source, is graded higher and misleads in fewer places', () => {
  const archive = layArchive({
    outlets: { wire: { name: 'Wire', kind: 'agency' }, other: { name: 'Other', kind: 'agency' } },
    stories: { fire: { title: 'Fire' } },
    articles: {
      damaged: { story: 'fire', body: 'One.', ...of('wire', 'likely'), reliability: assessed('E', 3) },
      better: { story: 'fire', body: 'One.', ...of('wire', 'sure'), reliability: assessed('B', 0) },
      elsewhere: { story: 'fire', body: 'One.', ...of('other', 'sure'), reliability: assessed('A', 0) },
      alone: { body: 'One.', reliability: assessed('E', 3) },
    },
  } as never);
  const found = (id: string) => {
    const [article] = takeArticles(archive, id);
    assert.ok(article);
    const better = findBetterCopy(archive, article);
    return better && [better.article.id, better.certainty];
  };
  assert.deepEqual(found('damaged'), ['better', 'likely']);
  assert.deepEqual(['better', 'elsewhere', 'alone'].map(found), [undefined, undefined, undefined]);
});
