import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collateStory } from '../collate.ts';
import { differencesInCopies } from './differences-in-copies.ts';
import { asArticle } from '../fixtures/as-article.ts';
import { ferry } from '../fixtures/ferry.ts';
import { layCopies, type Copy } from './lay-copies.ts';
import type { CollatedArticle } from '../sentences/collated-sentences.ts';
import { restoreCopy, writeTextWithVariants, type TextWithVariants } from './text-with-variants.ts';
import type { CopyLink } from './match-copy.ts';

function layTexts(copies: readonly Copy[], links = linksOf(copies)): TextWithVariants {
  const laid = layCopies(copies, links);
  assert.ok(laid);
  return writeTextWithVariants(laid);
}

function linksOf(copies: readonly Copy[]): CopyLink[] {
  return collateStory(copies.map(({ article }) => article)).links.filter(({ relation }) => relation !== 'related');
}

/** Copies of the same few sentences, each sentence linked to that of the same number. */
function copiesOf(...texts: string[][]): Copy[] {
  return texts.map((sentences, index) => ({
    article: asArticle(`copy-${index + 1}`, `Title ${index + 1}\n\n${sentences.join('\n\n')}`),
    date: `2031-03-0${index + 1}`,
  }));
}

function inStep(copies: readonly Copy[]): CopyLink[] {
  const [base, ...others] = copies;
  return others.flatMap(({ article }) =>
    article.passages.flatMap(({ id }) =>
      id.startsWith('p')
        ? [
            {
              a: { article: base?.article.id ?? '', sentence: `${id}s1` },
              b: { article: article.id, sentence: `${id}s1` },
              score: 1,
            },
          ]
        : [],
    ),
  );
}

/** What others print for the words of the base, as `words → reading (kind) copies`. */
function variantsOf({ sentences }: TextWithVariants): string[] {
  return sentences.flatMap(({ tokens, variants }) =>
    variants.flatMap(({ from, to, readings }) =>
      readings.map(
        ({ text, change, articles }) =>
          `${tokens.slice(from, to).join('').trim()} → ${text.trim()} (${change}) ${articles.join(', ')}`,
      ),
    ),
  );
}

function sentencesOf({ passages }: CollatedArticle): Map<string, string> {
  return new Map(
    passages.flatMap(({ text, sentences }) =>
      sentences.map(({ id, start, end }) => [id, text.slice(start, end)] as const),
    ),
  );
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

test('a text has at its words what the other copies print, and who prints it', () => {
  const copies = copiesOf(
    [
      'A fire forced 212 passengers into the boats on Tuesday.',
      'Wind of 60 km/h hampered the rescue, said Captain Yusuf Adwan.',
    ],
    [
      'A fire forced 200 passengers into the boats on Tuesday.',
      'Wind of 60 mph hampered the rescue, said Captain Yusuf Adwan.',
    ],
    [
      'A fire forced 200 passengers into the boats on Tuesday.',
      'Wind of 60 km/h slowed the rescue, said Captain Youssef Adwan.',
    ],
  );
  assert.deepEqual(variantsOf(layTexts(copies, inStep(copies))), [
    '212 → 200 (figure) copy-2, copy-3',
    'km/h → mph (figure) copy-2',
    'hampered → slowed (words) copy-3',
    'Yusuf → Youssef (name) copy-3',
  ]);
});

test('what is denied in one copy, quoted in one, spelt or printed in another way is told apart', () => {
  const copies = copiesOf(
    [
      'The alarms had been off for 3 years.',
      'He called it “a grave mistake” of the harbour office.',
      'The order was cancelled.',
      'They sail from Vellin every day now.',
    ],
    [
      'The alarms had not been off for 3 years.',
      'He called it a grave mistake of the harbour office.',
      'The order was canceled.',
      'They sail from Vellin, every day now.',
    ],
  );
  assert.deepEqual(variantsOf(layTexts(copies, inStep(copies))), [
    ' → not (negation) copy-2',
    'it “ → it (quotation) copy-2',
    'mistake” → mistake (quotation) copy-2',
    'cancelled. → canceled. (spelling) copy-2',
    'Vellin → Vellin, (print) copy-2',
  ]);
});

test('where a copy breaks its lines is no other reading', () => {
  const copies = copiesOf(
    ['The ferry ran aground on Tuesday near Vellin.', 'Nobody was hurt.'],
    ['The ferry ran aground\non Tuesday  near Vellin.', 'Nobody was hurt.'],
  );
  assert.deepEqual(variantsOf(layTexts(copies, inStep(copies))), []);
});

test('the differences in copies are those of figures, names, denials and quotations, what is exchanged first', () => {
  const copies = copiesOf(
    ['The fire on Tuesday was seen by 12 sailors.', 'It was not put out.', 'The old ship, built in 1998, was sold.'],
    ['The fire was seen by 14 sailors.', 'It was put out.', 'The new ship, built in 1998, was sold.'],
  );
  const laid = layCopies(copies, inStep(copies));
  assert.ok(laid);
  assert.deepEqual(
    differencesInCopies(laid).map(({ words, change, how, readings }) => [words, change, how, readings[0]?.words]),
    [
      ['12', 'figure', 'changed', '14'],
      ['not', 'negation', 'changed', ''],
      ['on Tuesday', 'name', 'dropped', ''],
    ],
  );
});

test('a sentence that a copy leaves out and one that it adds are said to be so, and which passages it has', () => {
  const copies: Copy[] = [
    { article: ferry.agency, date: '2031-03-04' },
    { article: ferry.cut, date: '2031-03-05' },
    { article: { ...ferry.reprint, id: 'reprint' }, date: '2031-03-06' },
  ];
  const varied = layTexts(copies);
  assert.equal(varied.base, 'agency');
  const cut = varied.copies.find(({ article }) => article === 'cut');
  const missing = cut?.passages.filter(({ has }) => has === 'nothing').map(({ id }) => id) ?? [];
  assert.ok(missing.length > 0);
  assert.deepEqual(
    varied.sentences.filter(({ leftOut }) => leftOut.includes('cut')).map(({ passage }) => passage),
    missing,
  );
  const more = asArticle(
    'more',
    `Title\n\n${ferry.agency.passages
      .slice(1)
      .map(({ text }) => text)
      .join('\n\n')}\n\nA bell was found in the sand.`,
  );
  const { additions } = layTexts([...copies, { article: more }]);
  assert.deepEqual(
    additions.map(({ text, places }) => [text, places]),
    [['A bell was found in the sand.', [{ article: 'more', sentence: 'p13s1' }]]],
  );
  assert.equal(additions[0]?.after, 'p12s1');
});

test('a sentence that was split and two that were run together are read as what they were', () => {
  const copies = copiesOf(
    [
      'The line is old, and the ships are older.',
      'Nobody was hurt on board. The boats came soon.',
      'The wind fell before the night was over.',
    ],
    [
      'The line is old. And the ships are older.',
      'Nobody was hurt on board, the boats came soon.',
      'The wind fell before the night was over.',
    ],
  );
  const at = (article: string, sentence: string): CopyLink['a'] => ({ article, sentence });
  const links = [
    ['p1s1', 'p1s1'],
    ['p1s1', 'p1s2'],
    ['p2s1', 'p2s1'],
    ['p2s2', 'p2s1'],
    ['p3s1', 'p3s1'],
  ].map(([a = '', b = '']) => ({ a: at('copy-1', a), b: at('copy-2', b), score: 0.8 }));
  const varied = layTexts(copies, links);
  assert.deepEqual(varied.copies[0]?.segments, [
    { base: ['p1s1'], own: ['p1s1', 'p1s2'] },
    { base: ['p2s1', 'p2s2'], own: ['p2s1'] },
    { base: ['p3s1'], own: ['p3s1'] },
  ]);
  assert.deepEqual(
    varied.sentences.flatMap(({ variants }) => variants.map(({ change }) => change)),
    ['print', 'print', 'print', 'print'],
  );
  assert.deepEqual(
    varied.sentences.flatMap(({ variants }) => variants.flatMap(({ readings }) => readings.map(({ text }) => text))),
    ['old. ', 'And ', 'board, ', 'the '],
  );
});

test('the base is the earliest complete copy; of one day the fuller, an undated one last', () => {
  const full = [
    'A first line of the text stands here.',
    'A second line of the text stands here.',
    'The third says a little more.',
    'The fourth line ends it all.',
  ];
  const [one, two, three] = copiesOf(full, full, full);
  assert.ok(one && two && three);
  const links = ['copy-1 copy-2', 'copy-1 copy-3', 'copy-2 copy-3'].flatMap((pair) =>
    ['p1s1', 'p2s1', 'p3s1', 'p4s1'].map((sentence) => {
      const [a = '', b = ''] = pair.split(' ');
      return { a: { article: a, sentence }, b: { article: b, sentence }, score: 1 };
    }),
  );
  const baseOf = (...dates: (string | undefined)[]): string =>
    layTexts(
      [one, two, three].map(({ article }, index) => ({ article, date: dates[index] })),
      links,
    ).base;
  assert.equal(baseOf('2031-03-04', '2031-03-03', '2031-03-05'), 'copy-2');
  assert.equal(baseOf(undefined, '2031-03-03', '2031-03-02'), 'copy-3');
  assert.equal(baseOf('2031-03-04', '2031-03-04T06:10', '2031-03-05'), 'copy-2');
  assert.equal(baseOf(undefined, undefined, undefined), 'copy-1');
  const short = { article: asArticle('copy-1', `Title\n\n${full.slice(0, 2).join('\n\n')}`), date: '2031-01-01' };
  const kept = links.filter(
    ({ a, b }) => ![a, b].some(({ article, sentence }) => article === 'copy-1' && /p[34]/.test(sentence)),
  );
  assert.equal(layTexts([short, two, three], kept).base, 'copy-2');
});

test('a copy that keeps too few words stands apart', () => {
  const { apart, copies } = layTexts([
    { article: ferry.agency, date: '2031-03-04' },
    { article: ferry.reprint },
    { article: ferry.reworded },
  ]);
  assert.deepEqual(apart, ['reworded']);
  assert.deepEqual(
    copies.map(({ article }) => article),
    ['reprint'],
  );
});

test('all headlines are there, each under its own article', () => {
  const { headlines } = layTexts([{ article: ferry.agency, date: '2031-03-04' }, { article: ferry.reprint }]);
  assert.deepEqual(
    headlines.map(({ article }) => article),
    ['agency', 'reprint'],
  );
  assert.equal(headlines[1]?.text, 'Nine hurt as island ferry hits reef in fog');
});

test('from the text and the variants of a copy its own words come back, and nothing else is laid beside it', () => {
  fc.assert(
    fc.property(
      fc.array(telling, { minLength: 2, maxLength: 6 }),
      fc.array(fc.array(edit, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      (sentences, edits) => {
        const copies = copiesOf(sentences, ...edits.map((some) => some.reduce(applyEdit, sentences)));
        const laid = layCopies(copies, linksOf(copies));
        if (!laid) return;
        // As if every copy kept enough: the rule that sets some apart is tried above.
        const whole = { ...laid, copies: laid.copies.map((copy) => ({ ...copy, kept: 1, taken: 1 })) };
        const varied = writeTextWithVariants(whole);
        for (const { article } of copies) {
          const own = sentencesOf(article);
          for (const { own: ids, text } of restoreCopy(varied, article.id))
            assert.equal(withoutSpace(text), withoutSpace(ids.map((id) => own.get(id)).join(' ')));
          const told = [
            ...restoreCopy(varied, article.id).flatMap((segment) => segment.own),
            ...varied.additions.flatMap(({ places }) =>
              places.flatMap((place) => (place.article === article.id ? place.sentence : [])),
            ),
          ];
          const printed = [...own.keys()].filter((id) => !id.startsWith('t'));
          if (article.id !== varied.base) assert.deepEqual(told.toSorted(), printed.toSorted());
        }
        const [base] = copies.flatMap(({ article }) => (article.id === varied.base ? sentencesOf(article) : []));
        for (const { id, tokens } of varied.sentences) assert.equal(tokens.join(''), base?.get(id));
      },
    ),
    { numRuns: 150 },
  );
});

test('an varied does not depend on the order in which copies and links are given', () => {
  const copies: Copy[] = [
    { article: ferry.agency, date: '2031-03-04' },
    { article: ferry.reprint },
    { article: ferry.cut },
    { article: ferry.reordered },
  ];
  const links = linksOf(copies);
  const expected = JSON.stringify(layTexts(copies, links));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(copies, { minLength: 4 }),
      fc.shuffledSubarray(links, { minLength: links.length }),
      (some, tied) => {
        assert.equal(JSON.stringify(layTexts(some, tied)), expected);
      },
    ),
    { numRuns: 10 },
  );
});

test('copies without words, and one alone, pass', () => {
  assert.equal(layCopies([], []), undefined);
  const one = layTexts(
    [{ article: asArticle('empty', '') }, { article: asArticle('word', 'Word\n\n***\n\nWord.') }],
    [],
  );
  assert.deepEqual(one.copies, []);
});

const words =
  'ferry captain Vellin Skarholm rescue burned sailed not 212 14 dozens said “ ” " Tuesday steering coastguard never Rohde reef'.split(
    ' ',
  );
const telling = fc
  .array(fc.constantFrom(...words), { minLength: 4, maxLength: 14 })
  .map((some) => `The ${some.join(' ')} end.`);
const edit = fc.record({
  kind: fc.constantFrom('change', 'drop', 'add', 'leave', 'swap', 'split'),
  at: fc.nat(20),
  word: fc.constantFrom(...words),
});

function applyEdit(sentences: string[], { kind, at, word }: { kind: string; at: number; word: string }): string[] {
  const place = at % Math.max(1, sentences.length);
  const own = (sentences[place] ?? '').split(' ');
  const spot = at % Math.max(1, own.length);
  const put = (...some: string[]): string[] => sentences.toSpliced(place, 1, ...some);
  if (kind === 'change') return put(own.with(spot, word).join(' '));
  if (kind === 'drop') return put(own.toSpliced(spot, 1).join(' '));
  if (kind === 'add') return put(own.toSpliced(spot, 0, word).join(' '));
  if (kind === 'split') return put(`${own.slice(0, spot).join(' ')}. ${own.slice(spot).join(' ')}`);
  if (kind === 'swap') return [...sentences.slice(place), ...sentences.slice(0, place)];
  return sentences.length > 1 ? sentences.toSpliced(place, 1) : sentences;
}
