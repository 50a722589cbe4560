import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive, takeArticles } from '../archive/fixtures/lay-archive.ts';
import { annotateArticle } from './annotations.ts';

const site = new URL('https://archive.example/');
const graded = {
  source: 'F',
  information: 6,
  summary: 'No.',
  sourceReason: 'No.',
  informationReason: 'No.',
  assessed: '2031-03-02',
};

/** What each note on the words of an article says, as purpose and words. */
async function bodiesOf(...notes: object[]): Promise<(string | undefined)[][][]> {
  const archive = layArchive({
    articles: { a: { body: 'Il pont est sauf.', language: 'fr', reliability: { ...graded, notes } } },
  });
  const [collection] = await Promise.all(takeArticles(archive, 'a').map((one) => annotateArticle(archive, one, site)));
  return (collection?.first?.items ?? []).map(({ body }) =>
    body.map((one) => ('value' in one ? [one.purpose, one.value, one.language] : [one.purpose, one.source])),
  );
}

test('an annotation holds all that a note says, what it proposes in the language of the article', async () => {
  const note = { kind: 'sic', quote: { exact: 'sauf' }, says: 'A slip.', certainty: 'guess', effect: 'meaning' };
  const [whole = [], plain = []] = await bodiesOf(note, {
    ...note,
    quote: { exact: 'pont' },
    proposed: 'port',
    evidence: 'Its own headline.',
  });
  const kind = ['classifying', 'https://archive.example/about/reliability/#sic'];
  assert.deepEqual(plain.slice(0, 2), [['commenting', 'A slip.', 'en'], kind]);
  assert.deepEqual(whole.slice(0, 4), [
    ['commenting', 'A slip.', 'en'],
    kind,
    ['editing', 'port', 'fr'],
    ['describing', 'Evidence: Its own headline.', 'en'],
  ]);
  for (const tags of [plain.slice(2), whole.slice(4)]) {
    assert.equal(tags.length, 2);
    for (const [purpose, words = ''] of tags) assert.ok(purpose === 'tagging' && words.length > 2);
  }
});
