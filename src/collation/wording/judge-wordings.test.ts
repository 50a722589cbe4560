import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeWordings, type HeldWording, type OutsideWording, type SourceOf } from './judge-wordings.ts';
import { speak } from '../../words/languages.ts';
import { changeOf, sayVerdict } from './say-verdict.ts';

test('a wording is held against another page of its source, which is the measure', () => {
  const copy = page('copy', 'We open it once it is safe', { made: 'reworded' });
  assert.deepEqual(judge([page('reprint', 'We will open it when it is safe'), copy]), [
    'The others of its source are held against this',
    'Not as in reprint#p1: without “will”; “once” for “when”',
  ]);
});

test('another agency’s words are never held against a wording', () => {
  const verdicts = judge([page('a', '“terrorists”'), page('b', 'foreign fighters')], { sources: { b: 'other' } });
  assert.deepEqual(verdicts, [nothing, nothing]);
});

test('what was found outside counts only where an editor has named whose text it is', () => {
  const own = page('a', 'it was of great importance');
  const outside = { words: 'this had great importance' };
  assert.deepEqual(judge([own], { outside: [outside] }), [nothing]);
  assert.deepEqual(judge([own], { outside: [{ ...outside, source: 'other' }] }), [nothing]);
  assert.deepEqual(judge([own], { outside: [{ ...outside, source: 'wire' }] }), [
    'Not as in outside 1: “it was of” for “this had”',
  ]);
});

test('a fragment, another spelling and digits for a number word are no other words', () => {
  const outside = [{ words: 'They take no more than 10 days, unlike the colour revolutions', source: 'wire' }];
  const wordings = [page('a', '“no more than ten days.”'), page('b', '“color revolutions”', { form: 'fragment' })];
  assert.deepEqual(judge(wordings, { outside }), [
    'As in outside 1, which has more',
    'As in outside 1, which has more',
  ]);
});

test('a page that has more than the other is told as far as the other goes', () => {
  assert.deepEqual(judge([page('a', 'We will go. Soon'), page('b', 'We will go')]), [
    'As in b#p1, as far as that goes',
    'As in a#p1, which has more',
  ]);
});

test('reported speech is neither judged nor a witness', () => {
  const verdicts = judge([page('a', 'they would go', { form: 'indirect' }), page('b', '“We will go”')]);
  assert.deepEqual(verdicts, ['', nothing]);
});

test('a page whose source nobody has established is not judged, and judges nobody', () => {
  const verdicts = judge([page('a', 'We will go'), page('b', 'We shall go')], { sources: { b: undefined } });
  assert.deepEqual(verdicts, [nothing, 'Not compared: whose text this is has not been established']);
});

test('words in another language are not compared', () => {
  assert.deepEqual(judge([page('a', 'We will go'), page('b', 'Wir werden gehen', { language: 'de' })]), [
    'Not compared: b#p1 is in another language',
    'Not compared: a#p1 is in another language',
  ]);
  const outside = [{ words: 'Мы уйдём', language: 'ru', source: 'wire' }];
  assert.deepEqual(judge([page('a', 'We will go')], { outside }), ['Not compared: outside 1 is in another language']);
  assert.deepEqual(
    judge([page('a', 'the centre', { language: 'en-GB' }), page('b', 'the center', { language: 'en-US' })]),
    ['As in b#p1', 'As in a#p1'],
  );
});

test('what a machine translated is held only against what it did not, and the reader is told', () => {
  const translated = page('t', 'the army and its mission', { made: 'machine-translation' });
  assert.deepEqual(judge([page('a', 'the military and its mission'), translated]), [
    'The others of its source are held against this',
    'Not as in a#p1: “army” for “military” (translated by a machine on the way)',
  ]);
  assert.deepEqual(judge([translated, page('u', 'the forces and their mission', { made: 'machine-translation' })]), [
    'Not compared with u#p1: translated by a machine, and so is or may be that',
    'Not compared with t#p1: translated by a machine, and so is or may be that',
  ]);
});

test('of two copies in which words may have been changed nobody knows which is changed', () => {
  assert.deepEqual(
    judge([page('a', 'we go now', { made: undefined }), page('b', 'we leave now', { made: 'reworded' })]),
    [
      'Not as in b#p1: “go” for “leave” (words may have been changed there too)',
      'Not as in a#p1: “leave” for “go” (words may have been changed there too)',
    ],
  );
});

test('a reworded copy is not told against a sound one, but has the same words where it has them', () => {
  const reworded = page('r', 'we go now', { made: 'reworded' });
  assert.deepEqual(judge([page('a', 'we leave now'), reworded])[0], 'The others of its source are held against this');
  assert.deepEqual(judge([page('a', 'we go now'), reworded])[0], 'As in r#p1');
});

test('a sound text is what others are held against, though a reworded one is fuller and was found outside', () => {
  const outside = [{ words: 'we leave now, all of us, by the bridge', source: 'wire', made: 'reworded' as const }];
  assert.deepEqual(
    judge([page('a', 'we leave now'), page('b', 'we go now', { made: 'reworded' })], { outside })[1],
    'Not as in a#p1: “go” for “leave”',
  );
});

test('of texts equally near to the source the measure is what was found outside, and then the fuller one', () => {
  const other = page('c', 'we go now', { made: 'reworded' });
  const pages = [page('a', 'we leave'), page('b', 'we leave now, all of us'), other];
  assert.equal(judge(pages)[2], 'Not as in b#p1: “go” for “leave”');
  const outside = [{ words: 'we leave', source: 'wire', made: 'reprint' as const }];
  assert.equal(judge(pages, { outside })[2], 'Not as in outside 1: “go now” for “leave”');
});

test('what any sound text of the source has is kept, though another has other words', () => {
  const outside = [
    { words: 'The first sentence of the speech', source: 'wire' },
    { words: 'The second sentence of it', source: 'wire' },
  ];
  assert.deepEqual(judge([page('a', 'the second sentence of it')], { outside }), ['As in outside 2']);
});

test('an original is no worse for a reprint with other words', () => {
  assert.deepEqual(judge([page('a', 'we go now', { made: 'original' }), page('b', 'we leave now')]), [
    'The others of its source are held against this',
    'Not as in a#p1: “leave” for “go”',
  ]);
});

test('the pieces that one page has are not held against each other, and witness together', () => {
  const pieces = [page('a', 'It was great.', { place: 'p1s1' }), page('a', 'It was a success', { place: 'p1s2' })];
  assert.deepEqual(judge(pieces), [nothing, nothing]);
  assert.deepEqual(
    judge([...pieces, page('b', 'It was great. It was a success')])[2],
    'As in a#p1s1, as far as that goes',
  );
  assert.deepEqual(judge([...pieces, page('b', 'It was a success')])[2], 'As in a#p1s2');
});

test('a source that is only likely makes the verdict so', () => {
  const verdicts = judge([page('a', 'we go'), page('b', 'we go')], { likely: ['b'] });
  assert.deepEqual(verdicts, ['As in b#p1 (likely one source)', 'As in a#p1 (likely one source)']);
});

const { utterances } = speak('en').words.compare;

const nothing = 'Nothing to hold it against: no other text of its source is here';

/** What is said of each wording; all pages are of one wire unless it is said otherwise. */
function judge(wordings: HeldWording[], { outside = [], sources = {}, likely = [] }: Setting = {}): string[] {
  const sourceOf: SourceOf = (article) => {
    const key = article in sources ? sources[article] : 'wire';
    return key === undefined ? undefined : { key, certainty: likely.includes(article) ? 'likely' : 'sure' };
  };
  return judgeWordings({ wordings, outside }, sourceOf).map((verdict) => {
    const { says, doubts } = sayVerdict(verdict, utterances);
    const { against, changes = [] } = verdict;
    const witness =
      against && ('outside' in against ? `outside ${against.outside + 1}` : `${against.article}#${against.place}`);
    const parted = changes.map((change) =>
      utterances.changes[changeOf(change)]({ words: change.has?.text ?? '', instead: change.instead ?? '' }),
    );
    return [
      typeof says === 'string' ? says : says({ witness: witness ?? '' }),
      ...(parted.length > 0 ? [`: ${parted.join('; ')}`] : []),
      ...(doubts.length > 0 ? [` (${doubts.join(', ')})`] : []),
    ].join('');
  });
}

function page(article: string, words: string, more: Partial<HeldWording> = {}): HeldWording {
  return { article, place: 'p1', words, form: 'direct', language: 'en', made: 'reprint', ...more };
}

interface Setting {
  outside?: OutsideWording[];
  sources?: Record<string, string | undefined>;
  likely?: string[];
}
