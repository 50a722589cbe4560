import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import { findRemark } from './remark.ts';

const wording = (at: string, words: string, form = 'direct') => ({ at, words, form });
const quotation = (id: string, ...wordings: object[]) => ({
  id,
  speakerName: 'The mayor',
  certainty: 'sure',
  wordings,
});

function find(...quotations: object[]) {
  const archive = layArchive({
    stories: { s: {} },
    articles: { a: { story: 's' }, b: { story: 's', outlet: 'post' }, c: { story: 's', language: 'de' } },
    quotations: { s: { quotations } },
  });
  return findRemark(archive, 's')?.id;
}

const same = quotation('same', wording('a#p1', '“We stay here.”'), wording('b#p1', '“We stay here.”'));

test('a remark is shown in the two wordings of which most words were changed', () => {
  assert.equal(
    find(
      same,
      quotation('little', wording('a#p2', '“It is a good day.”'), wording('b#p2', '“It was a good day.”')),
      quotation(
        'much',
        wording('a#p3', '“It is sometimes very hard to get them to leave.”'),
        wording('b#p3', '“It is often quite hard to convince them to leave.”'),
      ),
    ),
    'much',
  );
});

test('what is the same to the letter, reported, in another language or no version of one remark is not', () => {
  assert.equal(
    find(
      same,
      quotation(
        'reported',
        wording('a#p1', '“We stay here.”'),
        wording('b#p1', 'that they would stay here', 'indirect'),
      ),
      quotation('abroad', wording('a#p1', '“We stay here.”'), wording('c#p1', '„Wir stay here.“')),
      quotation('other', wording('a#p1', '“We stay here.”'), wording('b#p1', '“Nobody has told me of this.”')),
      quotation('alone', wording('a#p1', '“We stay here.”'), wording('a#p2', '“We stay there.”')),
    ),
    undefined,
  );
});
