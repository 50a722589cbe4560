import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listBlocks } from '../list-blocks.ts';
import { readTree } from '../read-tree.ts';
import { describeBlock } from './describe-block.ts';
import { removeFurniture } from './rules.ts';

const text = ['stones', 'mortar', 'boats']
  .map(
    (thing) =>
      `<p>The engineer told the council that the ${thing} of the harbour would have to be looked at before the winter.</p>`,
  )
  .join('');

test('each rule takes out its kind, in several languages, and leaves the text', () => {
  const cases: [kind: string, html: string][] = [
    ['advertisement', '<p>Advertisement</p>'],
    ['advertisement', '<p>Werbung</p>'],
    ['control', '<p>Share this article</p>'],
    ['control', '<p>Поделиться</p>'],
    ['imprint', '<p>© 2031 The Osterby Courier. All rights reserved.</p>'],
    ['keywords', '<p>Tags: harbour, council, winter</p>'],
    ['teaser', '<p>Sign up for our newsletter and read it every morning.</p>'],
    ['teaser', '<p>Lire aussi : <a href="/a">Les pêcheurs demandent de l’aide</a></p>'],
    ['teaser', '<p>Читайте также: <a href="/a">Рыбаки просят помощи</a></p>'],
    ['teaser', '<p><a href="/a">Fishermen ask for help after storms</a></p>'],
    [
      'teaser',
      '<div class="relatedLinks"><p>They had asked for help after the storms of the year before as well.</p></div>',
    ],
    ['teaser', '<h3>More from Local</h3>'],
  ];
  for (const [kind, html] of cases) {
    const { left, removed } = clear(text + html);
    assert.deepEqual([removed.map(({ rule }) => rule.kind), left.length], [[kind], 3], html);
  }
});

test('a label goes from a page whether it was known of pages or of pasted texts, and a sentence that begins so stays', () => {
  for (const [kind, words] of [
    ['advertisement', 'Advertisement – scroll to continue'],
    ['control', 'Войти'],
    ['teaser', 'Das könnte Sie auch interessieren'],
    ['teaser', 'Live story'],
  ] as const) {
    const { removed } = clear(`${text}<p>${words}</p>`);
    assert.deepEqual(
      removed.map(({ rule }) => rule.kind),
      [kind],
      words,
    );
    assert.deepEqual(clear(`${text}<p>${words}: so began the letter that the mason wrote.</p>`).removed, [], words);
  }
});

test('a date above the text goes, a sentence with a date in it stays', () => {
  assert.deepEqual(
    clear(`<p>Published on 4 March 2031, 18:05</p>${text}`).removed.map(({ rule }) => rule.kind),
    ['dateline'],
  );
  assert.equal(
    clear(`<p>The wall fell on 4 March 2031, and nobody in the town has forgotten it.</p>${text}`).removed.length,
    0,
  );
});

test('a paragraph that stands twice is kept once, a short refrain as often as it stands', () => {
  assert.equal(clear(text + text).left.length, 3);
  assert.equal(clear(`${text}<p>So they say.</p><p>So they say.</p>`).left.length, 5);
});

test('sentences that begin like labels stay', () => {
  const kept = [
    'Related cases were heard in the county court last year, and all of them were lost.',
    'Readers of the plan will find that nothing is said of the cost.',
    'Share prices of the maker fell by a fifth on Tuesday after the vote of the council.',
  ];
  assert.equal(clear(text + kept.map((words) => `<p>${words}</p>`).join('')).left.length, 6);
});

function clear(html: string) {
  const blocks = listBlocks(readTree(`<body>${html}</body>`), 'https://courier.example/').map(describeBlock);
  return removeFurniture(blocks, { printed: [], authors: [] });
}
