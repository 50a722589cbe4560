import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asArticle } from '../fixtures/as-article.ts';
import { depot } from '../fixtures/depot.ts';
import { ferry } from '../fixtures/ferry.ts';
import { strike } from '../fixtures/strike.ts';
import { matchQuotations } from './match-quotations.ts';
import { quotationsOfArticle } from './quotations-of-article.ts';
import type { CollatedArticle } from '../sentences/collated-sentences.ts';

function found(articles: Parameters<typeof matchQuotations>[0]): string[] {
  const { quotations, matches } = matchQuotations(articles);
  return matches.map(
    ({ a, to, form }) =>
      `${form} ${quotations[a]?.article}#${quotations[a]?.sentences[0]} ${to.article}#${to.sentences[0]}`,
  );
}

test('a quotation meets the same words in every other article, once per pair', () => {
  const all = found([ferry.agency, ferry.daily, ferry.broadcaster]);
  assert.ok(all.includes('direct agency#p10s1 daily#p5s2'));
  assert.ok(all.includes('direct agency#p10s1 broadcaster#p5s2'));
  assert.equal(all.filter((one) => one.includes('daily#p5s2') && one.includes('agency#p10s1')).length, 1);
});

test('a reworded quotation is still found', () => {
  assert.ok(found([ferry.agency, ferry.reworded]).includes('direct agency#p4s1 reworded#p4s1'));
});

test('words that one article quotes and another reports meet as indirect', () => {
  const quoting = asArticle(
    'quoting',
    'Pact signed\n\nThe minister said they would “withdraw every soldier before the first snow”.',
  );
  const telling = asArticle(
    'telling',
    'Pact\n\nEvery soldier, the minister promised, would withdraw before the first snow.\n\nBread prices rose again.',
  );
  assert.deepEqual(found([quoting, telling]), ['indirect quoting#p1s1 telling#p1s1']);
});

test('a title of a work and a word that both happen to quote are no utterance', () => {
  const withLine = (article: CollatedArticle, line: string): CollatedArticle => {
    const body = article.passages.filter(({ role }) => role === 'paragraph').map(({ text }) => text);
    return asArticle(article.id, ['Title', ...body, line].join('\n\n'));
  };
  const one = withLine(
    depot.portal,
    'A showing of “Salt Harbour” in the hall next door was put off until spring.\n\nWhoever wants a new carriage must reckon with a “significant” delay, since only one yard in the country still builds them.',
  );
  const other = withLine(
    depot.radio,
    'That evening he had wanted to see “Salt Harbour” with his daughter.\n\nHis own losses, a chest of tools and a coat, he would not call “significant”.',
  );
  assert.deepEqual(found([one, other]), []);
});

test('a sentence that shares little but names with a quotation does not report it', () => {
  const quoting = asArticle(
    'one',
    'Depot\n\nThe chaplain read: “We thank Ida Brandt, Tom Vale, Olga Rem and Per Hult.”\n\nIt rained.',
  );
  const telling = asArticle(
    'other',
    'Fire\n\nIda Brandt, Tom Vale, Olga Rem and Per Hult had left the hall when the alarm rang.\n\nBread.',
  );
  assert.deepEqual(found([quoting, telling]), []);
});

test('a phrase that two quotations share is one utterance only where the sentences around them are alike', () => {
  const where = 'At the burnt depot in Karlsholm on Sunday, engineer Ida Brandt promised';
  const one = asArticle(
    'one',
    `Depot\n\n${where} that “the rebuilt carriages will carry passengers before winter, ready whatever insurers, ministers or newspapers claim about money, blame and delay”.\n\nThe council met on Tuesday to settle the fishing quota.\n\nThe rebuilt carriages are blue.\n\nNobody has seen rebuilt carriages yet.`,
  );
  const withSentence = (sentence: string): CollatedArticle =>
    asArticle('other', `Yard\n\n${sentence}\n\nThe rebuilt carriages cost money.\n\nRain is expected.`);
  assert.deepEqual(found([one, withSentence(`${where} “rebuilt carriages ready”.`)]), ['direct one#p1s1 other#p1s1']);
  assert.deepEqual(
    found([
      one,
      withSentence('Asked in parliament, a spokesman of the railway museum dreamt aloud of “rebuilt carriages ready”.'),
    ]),
    [],
  );
});

test('a quotation in another language is not compared', () => {
  assert.deepEqual(found([strike.ruReport, strike.zhReport]), []);
  assert.deepEqual(found([strike.ruReport, strike.ruOther]), ['direct ru-other#p2s1 ru-report#p3s1']);
  assert.deepEqual(found([strike.zhReport, strike.zhOther]), ['direct zh-other#p2s1 zh-report#p3s1']);
});

test('a quotation of several paragraphs goes on where the next begins with a mark', () => {
  const article = asArticle(
    'speech',
    'Speech\n\nHe said: “We waited long. Nobody came.\n\n“Then the bridge fell.”\n\nThe hall was silent.',
  );
  assert.deepEqual(
    quotationsOfArticle(article).map(({ quotation: { sentences, goesOn } }) => [sentences.join(' '), goesOn]),
    [
      ['p1s1 p1s2', true],
      ['p2s1', false],
    ],
  );
});

test('a speech of several paragraphs goes on in straight single marks too', () => {
  const article = asArticle('speech', "Speech\n\nHe said: 'We waited long.\n\n'Then the bridge fell.'");
  assert.deepEqual(
    quotationsOfArticle(article).map(({ quotation: { text, goesOn } }) => [text, goesOn]),
    [
      ['We waited long.', true],
      ['Then the bridge fell.', false],
    ],
  );
});

test('a printed block quotation needs no marks', () => {
  const article = asArticle('block', 'Letter\n\n> We shall not pay for what we never ordered.');
  assert.equal(quotationsOfArticle(article)[0]?.quotation.text, 'We shall not pay for what we never ordered.');
});
