import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Author } from '../../schema/article/author.ts';
import type { CslItem } from '../csl-item.ts';
import { article, hostile } from '../fixtures/articles.ts';
import { citationForms } from '../forms.ts';
import { citePassage } from '../passage.ts';

const { chicago, apa, mla, wikipedia } = citationForms;
const link = 'https://archive.example/articles/2020-02-29-daily-example-bridge-closed/';

test('an article is cited in the manner of Chicago, APA and MLA', () => {
  assert.equal(
    chicago.write(article()),
    `“Bridge closed,” The Daily Example, February 29, 2020, archived at An Archive, ${link}.`,
  );
  assert.equal(
    apa.write(article()),
    `Bridge closed. (2020, February 29). The Daily Example. Archived in An Archive. ${link}`,
  );
  assert.equal(mla.write(article()), `“Bridge closed.” The Daily Example, 29 Feb. 2020. An Archive, ${link}.`);
});

test('a reprint names the agency as author, the outlet as the place it was printed in, and where it stood', () => {
  const url = 'https://daily.example/a?b=1&c={2}|3#d_e';
  assert.equal(
    chicago.write(hostile.reprint),
    `Northern Agency, “Bridge closed,” The Daily Example, February 29, 2020, ${url}, archived at An Archive, ${link}.`,
  );
  assert.equal(
    apa.write(hostile.reprint),
    `Northern Agency. (2020, February 29). Bridge closed. The Daily Example. ${url} (archived in An Archive, ${link})`,
  );
  assert.equal(
    mla.write(hostile.reprint),
    `Northern Agency. “Bridge closed.” The Daily Example, 29 Feb. 2020, ${url}. An Archive, ${link}.`,
  );
});

test('an agency that an editor concluded stands in brackets, and an outlet that nobody knows is left out', () => {
  assert.equal(
    chicago.write(hostile.unknown),
    `[Northern Agency?], “Bridge closed,” [ca. February 29, 2020], archived at An Archive, ${link}.`,
  );
  assert.equal(
    apa.write(hostile.unknown),
    `[Northern Agency?]. ([ca. 2020, February 29]). Bridge closed. Archived in An Archive. ${link}`,
  );
  assert.equal(
    mla.write(hostile.unknown),
    `[Northern Agency?]. “Bridge closed.” [circa 29 Feb. 2020]. An Archive, ${link}.`,
  );
});

test('a date in doubt is in doubt in every style', () => {
  const datesOf = (name: keyof typeof hostile): (string | undefined)[] => [
    /Example, (.*?), archived/.exec(chicago.write(hostile[name]))?.[1],
    /\((.*?)\)/.exec(apa.write(hostile[name]))?.[1],
    /Example, (.*?\]?)\.? An Archive/.exec(mla.write(hostile[name]))?.[1],
    / \|date=(.*?) \|url/.exec(wikipedia.write(hostile[name]))?.[1],
  ];
  assert.deepEqual(datesOf('interval'), [
    'February 28–29, 2020',
    '2020, February 28–29',
    '28–29 Feb. 2020',
    '28–29 February 2020',
  ]);
  assert.deepEqual(datesOf('months'), [
    'December 31, 2019 to January 2, 2020',
    '2019, December 31 to 2020, January 2',
    '31 Dec. 2019 to 2 Jan. 2020',
    '31 December 2019 – 2 January 2020',
  ]);
  assert.deepEqual(datesOf('open'), [
    '[from February 28, 2020]',
    'from 2020, February 28',
    '[from 28 Feb. 2020]',
    'n.d. |orig-date=from 28 February 2020',
  ]);
  assert.deepEqual(datesOf('until'), [
    '[until 1984]',
    'until 1984',
    '[until 1984]',
    'n.d. |orig-date=until 1984, beginning not known',
  ]);
  assert.deepEqual(datesOf('before'), [
    '[1984 or before]',
    '1984 or before',
    '[1984 or before]',
    'n.d. |orig-date=1984 or before',
  ]);
  assert.deepEqual(datesOf('season'), ['Spring 2031', '2031, Spring', 'Spring 2031', 'Spring 2031']);
  assert.deepEqual(datesOf('decade'), ['2030s', '2030s', '2030s', 'n.d. |orig-date=the 2030s']);
  assert.deepEqual(datesOf('month'), ['2031', '2031', '2031', '2031']);
  assert.deepEqual(datesOf('caesar'), [
    'March 15, 44 BC',
    '44 BC, March 15',
    '15 Mar. 44 BC',
    'n.d. |orig-date=15 March 44 BC',
  ]);
  assert.deepEqual(datesOf('vesuvius'), ['August 24, 79', '79, August 24', '24 Aug. 79', '24 August 79']);
  assert.deepEqual(datesOf('guess'), [
    '[February 2020?]',
    '[2020, February?]',
    '[Feb. 2020?]',
    'n.d. |orig-date=perhaps February 2020',
  ]);
  assert.deepEqual(datesOf('proposed'), [
    '[February 29, 2020?]',
    '[2020, February 29?]',
    '[29 Feb. 2020?]',
    'n.d. |orig-date=perhaps 29 February 2020, 23:30 UTC+01:00, not confirmed',
  ]);
  assert.deepEqual(datesOf('year'), [
    '[ca. 2020?]',
    '[ca. 2020?]',
    '[circa 2020?]',
    'c. 2020 |orig-date=perhaps about 2020',
  ]);
});

test('an article that nobody can date is undated in the manner of each style', () => {
  assert.equal(
    chicago.write(hostile.undated),
    `“Bridge closed,” The Daily Example, n.d., archived at An Archive, ${link}.`,
  );
  assert.equal(apa.write(hostile.undated), `Bridge closed. (n.d.). The Daily Example. Archived in An Archive. ${link}`);
  assert.equal(mla.write(hostile.undated), `“Bridge closed.” The Daily Example. An Archive, ${link}.`);
  assert.equal(mla.write(hostile.nowhere), `“Bridge closed.” An Archive, ${link}.`);
  assert.match(wikipedia.write(hostile.undated), / \|date=n\.d\. \|/);
});

test('the headline is kept as printed, and no second sign ends a sentence, in whatever script', () => {
  assert.match(mla.write(article({ title: 'Who closed “the bridge?”' })), /^“Who closed ‘the bridge\?’” The/);
  assert.match(chicago.write(article({ title: 'He said “no”' })), /^“He said ‘no,’” The Daily/);
  assert.match(mla.write(article({ title: 'He said “no”' })), /^“He said ‘no\.’” The Daily/);
  assert.match(apa.write(article({ title: 'He said “no”' })), /^He said “no”\. \(/);
  assert.match(mla.write(article({ title: 'And then…' })), /^“And then…” The Daily/);
  assert.match(apa.write(article({ title: 'And then…' })), /^And then… \(/);
  assert.match(apa.write(article({ title: 'closed!' })), /^closed! \(/);
  assert.match(mla.write(hostile.chinese), /^“大桥关闭：原因不明。” 日报/);
  assert.match(apa.write(hostile.arabic), /^إغلاق الجسر: سبب غير معروف؟ \(/);
});

test('names that nobody has parted stay whole, and more than two follow each style', () => {
  assert.match(chicago.write(hostile.names), /^Łukasz de la Cruz, Jr\. and Sons et al\., “/);
  assert.match(apa.write(hostile.names), /王小明, & O’Neil and Brothers\. \(/);
  assert.match(mla.write(hostile.names), /^Łukasz de la Cruz, Jr\. and Sons, et al\. “/);
});

test('persons are named in the manner of each style, and a body is never taken apart', () => {
  const written = (item: CslItem): string[] => [
    chicago.write(item).split(', “Bridge')[0] ?? '',
    apa.write(item).split(' (2020')[0] ?? '',
    mla.write(item).split(' “Bridge')[0] ?? '',
    /\{\{Cite news \|(.*?) \|title=/.exec(wikipedia.write(item))?.[1] ?? '',
  ];
  assert.deepEqual(written(hostile.people), [
    "Ann Lee and Pat O'Brien",
    "Lee, A., & O'Brien, P.",
    "Lee, Ann, and Pat O'Brien.",
    "last1=Lee |first1=Ann |last2=O'Brien |first2=Pat",
  ]);
  assert.deepEqual(written(hostile.bodies), [
    'Smith, Jones and Sons, Inc. and Ann Lee',
    'Smith, Jones and Sons, Inc., & Lee, A.',
    'Smith, Jones and Sons, Inc., and Ann Lee.',
    'author1=((Smith, Jones and Sons, Inc.)) |last2=Lee |first2=Ann',
  ]);
  assert.deepEqual(written(hostile.particles), [
    'Ursula von der Leyen et al.',
    'von der Leyen, U., Davis, S., Jr., d’Arc, J., García y Vega, J.-L. A., Иванов, П., & 王小明.',
    'von der Leyen, Ursula, et al.',
    'last1=von der Leyen |first1=Ursula |last2=Davis |first2=Sammy Jr. |last3=d’Arc |first3=Jeanne |last4=García y Vega |first4=Juan-Luis A. |last5=Иванов |first5=Пётр |last6=王 |first6=小明',
  ]);
  const one = (author: Author): string[] => written(article({ authors: [author] }));
  assert.deepEqual(one({ family: 'Davis', given: 'Sammy', suffix: 'Jr.' }), [
    'Sammy Davis Jr.',
    'Davis, S., Jr.',
    'Davis, Sammy, Jr.',
    'last=Davis |first=Sammy Jr.',
  ]);
  assert.deepEqual(one({ body: 'The Wire' }), ['The Wire', 'The Wire.', 'The Wire.', 'author=The Wire']);
  const three = article({ authors: ['A', 'B', 'C'] });
  assert.deepEqual(written(three).slice(0, 3), ['A, B, and C', 'A, B, & C.', 'A, et al.']);
});

test('of more than twenty authors APA names the first nineteen and the last', () => {
  const many = article({ authors: Array.from({ length: 22 }, (_, index) => `N${index + 1}`) });
  assert.match(apa.write(many), /^N1, .*N18, N19, … N22\. \(/);
});

test('a passage is cited with its place and its own link', () => {
  const permalink = `${link}#p3s2~k4f7`;
  const cited = citePassage(article(), { places: ['p3s2', 'p4'], words: 'It fell.', permalink });
  assert.match(chicago.write(cited), /, passage 3, sentence 2 to passage 4, archived at An Archive, .*#p3s2~k4f7\.$/);
  const caption = citePassage(article(), { places: ['c1'], words: 'A bridge', permalink });
  assert.match(apa.write(caption), /\. Caption 1\. Archived in An Archive\. /);
  assert.match(
    mla.write(citePassage(article(), { places: ['t'], words: 'Bridge closed', permalink })),
    /2020, headline\. /,
  );
});

test('Wikipedia is given the agency in its own field and this archive as the copy, or else as the place to read it', () => {
  assert.equal(
    wikipedia.write(hostile.reprint),
    `{{Cite news |title=Bridge closed |work=The Daily Example |department=World |agency=Northern Agency |date=29 February 2020 |url=https://daily.example/a?b=1&c=%7B2%7D%7C3#d_e |archive-url=${link} |archive-date=2021-03-04}}`,
  );
  assert.equal(
    wikipedia.write(article({ language: 'kk-Cyrl' })),
    `{{Cite news |author=<!-- not stated --> |title=Bridge closed |work=The Daily Example |date=29 February 2020 |language=kk |url=${link} |via=An Archive}}`,
  );
  assert.match(wikipedia.write(hostile.unknown), / \|agency=&#91;Northern Agency\?&#93; /);
  assert.match(
    wikipedia.write(hostile.names),
    /^\{\{Cite news \|author1=Łukasz .* \|author4=O’Neil and Brothers \|title/,
  );
});

test('no sign of a headline or a quotation can end the template or become wikitext', () => {
  const cited = citePassage(hostile.wikitext, { places: ['p1'], words: '}} | x', permalink: link });
  const written = wikipedia.write(cited);
  assert.equal(written.match(/\{\{|\}\}/g)?.length, 2);
  assert.doesNotMatch(written, /\[\[|''|<ref>|~~|__|&amp;/);
  assert.match(written, / \|quote=&#125;&#125; &#124; x /);
});

test('a form is a sentence if it can follow the words it cites: one line that ends as sentences or addresses do', () => {
  for (const [name, { isSentence, write, label }] of Object.entries(citationForms)) {
    assert.notEqual(label, '');
    const all = [article(), hostile.reprint, hostile.undated, hostile.nowhere].map(write);
    assert.equal(
      all.every((text) => /^[^@{[].*[./)]$/.test(text)),
      isSentence,
      name,
    );
  }
});
