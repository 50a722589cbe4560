import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { citedPlace } from '../../../text/fingerprint.ts';
import { cutPassages, type Passage } from '../../../text/passages.ts';
import { layPassage } from './layers.ts';
import { writePassage } from './write-passage.ts';

const passageOf = (body: string): Passage => {
  const passage = cutPassages({ title: 'T', body, language: 'en' }).find(({ id }) => id === 'p1');
  assert(passage);
  return passage;
};
const noteOf = (number: number) => ({ drawn: `${number}`, label: `Note ${number}` });
const htmlOf = (body: string): string => writePassage(layPassage(passageOf(body), [], []), noteOf);
const refTo = (number: number): string =>
  `<a class="ref" href="#note-${number}" data-drawn="${number}" aria-label="Note ${number}"></a>`;
const placed = (place: string, words: string, html: string): string =>
  `<span id="${citedPlace(place, words)}">${html}</span>`;
const textOf = (html: string): string => {
  const collect = (node: Html.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(collect).join('') : '';
  return collect(parseFragment(html));
};

test('the words of a passage are the same in its HTML, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const text = `x${words.replace(/[\s\0]+/gu, ' ')}x`;
      const passage: Passage = {
        id: 'p1',
        role: 'paragraph',
        text,
        marks: [],
        sentences: [{ id: 'p1s1', start: 0, end: text.length }],
      };
      assert.equal(textOf(writePassage(layPassage(passage, [], []), noteOf)), text);
    }),
  );
});

test('a saved page that attacks is shown as text', () => {
  assert.equal(htmlOf('<script>alert(1)</script> & <img onerror=x>').includes('<script'), false);
  assert.equal(textOf(htmlOf('<script>alert(1)</script>')), '<script>alert(1)</script>');
});

test('a link that would run something stays text', () => {
  assert.equal(
    htmlOf('[press](javascript:alert%281%29)'),
    placed('p1', 'press', placed('p1s1', 'press', '<span id="p1s1">press</span>')),
  );
  assert.match(htmlOf('[press](https://example.org/?a="b")'), /<a href="https:\/\/example\.org\/\?a=(?:%22|&#34;)b/);
});

test('notes and names stand inside the sentence without a character of their own', () => {
  const passage = passageOf('The Mayor fell. He rose.');
  const note = { number: 1, effect: 'meaning', passage, start: 4, end: 14 };
  const mention = { entity: 'mayor', form: 'Mayor', passage, start: 4, end: 9, sentence: 'p1s1' };
  assert.equal(
    writePassage(layPassage(passage, [note as never], [mention]), noteOf),
    placed(
      'p1',
      'The Mayor fell. He rose.',
      `${placed('p1s1', 'The Mayor fell.', `<span id="p1s1">The <mark class="noted" aria-details="note-1" data-note="1"><a href="/entities/mayor/">Mayor</a> fell</mark>${refTo(1)}.</span>`)} ${placed('p1s2', 'He rose.', '<span id="p1s2">He rose.</span>')}`,
    ),
  );
});

test('the number of a note follows its last word, and no link stands in another', () => {
  const passage = passageOf('He met Kassym-Jomart Kaev there. Then he left.');
  const at = (words: string) => {
    const start = passage.text.indexOf(words);
    return { passage, start, end: start + words.length };
  };
  const notes = [
    { number: 1, effect: 'speaker', ...at('Kaev') },
    { number: 2, effect: 'meaning', ...at('there. Then') },
  ];
  const mention = { entity: 'kaev', form: 'Kassym-Jomart Kaev', sentence: 'p1s1', ...at('Kassym-Jomart Kaev') };
  const html = writePassage(layPassage(passage, notes as never, [mention]), noteOf);
  assert.match(html, new RegExp(`>Kaev</mark></a>${refTo(1)} `));
  assert.match(html, new RegExp(`>Then</span></span></mark>${refTo(2)} he left`));
  assert.equal(html.split('class="ref"').length - 1, 2);
  assert.equal(textOf(html), passage.text);
  assert.doesNotMatch(html, /<a [^>]*>(?:(?!<\/a>).)*<a /);
});

test('a name that an outlet has put into a link of its own, or half of it, leads nowhere else', () => {
  const passage = passageOf('The mayor met [the mayor of Low](https://example.org/) Town, said the mayor.');
  const mentions = [...passage.text.matchAll(/mayor|Low Town/g)].map(({ 0: form, index: start }) => ({
    entity: form === 'mayor' ? 'mayor' : 'low-town',
    form,
    passage,
    start,
    end: start + form.length,
    sentence: 'p1s1',
  }));
  const html = writePassage(layPassage(passage, [], mentions), noteOf);
  assert.deepEqual(
    [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, href, inner]) => [href, inner]),
    [
      ['/entities/mayor/', 'mayor'],
      ['https://example.org/', 'the mayor of Low'],
      ['/entities/mayor/', 'mayor'],
    ],
  );
});
