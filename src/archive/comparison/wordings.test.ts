import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import { joinQuotations } from './quotations.ts';

const wording = (at: string, words: string) => ({ at: `${at}#p1`, words, form: 'direct' });
const from = (agency: string) => ({
  story: 's',
  derivation: { kind: 'reprint', fromOutlets: [agency], certainty: 'sure', evidence: ['The credit line.'] },
});
const outside = {
  words: 'We open it when it is safe',
  source: 'wire',
  url: 'https://wire.example/1',
};

/** What is said of each wording of one utterance: the verdict, and what it was held against. */
function judge(
  articles: Record<string, Record<string, unknown>>,
  words: Record<string, string>,
  outsides: object[] = [],
): unknown[] {
  const archive = layArchive({
    stories: { s: {} },
    outlets: { wire: { kind: 'agency' }, cable: { kind: 'agency' } },
    quotations: {
      s: {
        quotations: [
          {
            id: 'q',
            speakerName: 'Ilse Brandt',
            wordings: Object.entries(words).map(([id, said]) => wording(id, said)),
            outside: outsides,
            certainty: 'sure',
          },
        ],
      },
    },
    articles,
  });
  return joinQuotations(archive, 's').flatMap(({ wordings }) =>
    wordings.map(({ verdict: { state, against } }) =>
      against ? [state, 'article' in against ? against.article.id : against.source.id] : [state],
    ),
  );
}

test('a wording is held against what was found outside, if that is the text of the same agency', () => {
  assert.deepEqual(judge({ a: from('wire') }, { a: 'We open it when it is safe' }, [outside]), [['same', 'wire']]);
  assert.deepEqual(judge({ a: from('wire') }, { a: 'We shut it when it is safe' }, [outside]), [['differs', 'wire']]);
  assert.deepEqual(judge({ a: from('cable') }, { a: 'We open it when it is safe' }, [outside]), [['alone']]);
});

test('a wording is held against another article of its source, and the reader is led there', () => {
  const words = { a: 'We open it when it is safe', b: 'We open it when it is safe' };
  assert.deepEqual(judge({ a: from('wire'), b: from('wire') }, words), [
    ['same', 'b'],
    ['same', 'a'],
  ]);
});

test('an article that goes back to two agencies, or that nobody has looked into, is held against nothing', () => {
  const both = { ...from('wire'), derivation: { ...from('wire').derivation, fromOutlets: ['wire', 'cable'] } };
  const words = { a: 'We open it when it is safe', b: 'We open it when it is safe' };
  assert.deepEqual(judge({ a: both, b: from('wire') }, words), [['no-source'], ['alone']]);
  assert.deepEqual(judge({ a: { story: 's' }, b: from('wire') }, words), [['no-source'], ['alone']]);
});
