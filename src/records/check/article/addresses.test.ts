import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAddresses } from './addresses.ts';
import { watchPages } from './pages.ts';

const facts = (id: string, siglum: string | undefined, date = '2031-03-02') => ({
  id,
  data: {
    story: { collection: 'stories' as const, id: 's' },
    siglum,
    ...(date === '' ? {} : { published: { date, basis: 'stated' as const } }),
    outlet: { collection: 'outlets' as const, id: 'gazette' },
    topics: [{ collection: 'topics' as const, id: 'bridges' }],
  },
});

function lostOf(
  published: string[],
  articles: ReturnType<typeof facts>[],
  { gone = [], retired = [], entries = [] }: Partial<Record<'gone' | 'retired' | 'entries', string[]>> = {},
): string[] {
  const pages = watchPages(
    new Map([
      ['gazette', 'newspaper'],
      ['wire', 'agency'],
    ]),
  );
  for (const { id, data } of articles) {
    const { outlet, published, topics } = data;
    pages.note({
      isGone: gone.includes(id),
      outlet: outlet.id,
      ...(published ? { published: published.date } : {}),
      topics: topics.map((topic) => topic.id),
    });
  }
  return checkAddresses(
    { addresses: new Map(published.map((address) => [address, '2031-04-01'])) },
    {
      ...pages.join(),
      entries: new Map([['s', new Set(entries)]]),
      isRecord: (place) => !retired.includes(place),
    },
    new Set(['/articles/1999/']),
    '2031-05-01',
  ).flatMap(({ remedy = '' }) =>
    [...remedy.matchAll(/from: "(.*?)", to: "(.*?)"/g)].map(([, from, to]) => `${from} ${to}`),
  );
}

const pair = (...marks: string[]): string => `/stories/s/compare/${marks.join('-')}/`;

test('what is there, what an editor has led on and what falls with its record is not lost', () => {
  const articles = [facts('a', 'A'), facts('b-c', undefined)];
  const published = [pair('a', 'b-c'), '/stories/s/compare/read/', '/articles/2031/', '/articles/1999/', '/topics/x/'];
  assert.deepEqual(lostOf(published, articles), []);
  assert.deepEqual(
    lostOf(['/topics/bridges/2030/', pair('x', 'y')], articles, { retired: ['topics/bridges', 'stories/s'] }),
    [],
  );
});

test('an undated article makes a list as long as any other, and takes no page from it', () => {
  const dated = Array.from({ length: 200 }, (_, number) => facts(`a-${number}`, undefined));
  const published = ['/topics/bridges/2031/', '/articles/2031/', '/articles/undated/'];
  assert.deepEqual(lostOf(published, [...dated, facts('b', undefined, '')]), []);
  assert.deepEqual(lostOf(published, dated), ['/topics/bridges/2031/ /topics/bridges/']);
});

test('what stood below a comparison leads on by itself, whatever became of its articles', () => {
  const published = [pair('a', 'b'), '/stories/s/compare/with/b/', '/stories/s/compare/gazette/'];
  assert.deepEqual(lostOf(published, [facts('1', 'C')]), []);
});

test('a list that is not divided by time any more leads to the whole', () => {
  const many = Array.from({ length: 201 }, (_, index) =>
    facts(`${index}`, undefined, index < 10 ? '2030-01-02' : '2031-03-02'),
  );
  const published = ['/topics/bridges/2030/', '/outlets/gazette/2031/', '/articles/2031/'];
  assert.deepEqual(lostOf(published, many), []);
  assert.deepEqual(lostOf(published, many.slice(1)), [
    '/topics/bridges/2030/ /topics/bridges/',
    '/outlets/gazette/2031/ /outlets/gazette/',
  ]);
  assert.deepEqual(lostOf(['/articles/2031-03/', '/articles/2031-03-02/'], many), [
    '/articles/2031-03/ /articles/2031/',
    '/articles/2031-03-02/ /articles/2031/',
  ]);
});

test('of the page of an agency, which hangs on who copied whom, nothing is foretold', () => {
  assert.deepEqual(lostOf(['/outlets/wire/2031/'], [facts('a', undefined)]), []);
});

test('a claim that is in no file of its story is told with the file, once for each', () => {
  const published = ['/stories/s/compare/#claim-a', '/stories/s/compare/#quote-a'];
  const { join } = watchPages(new Map());
  const check = (entries: string[]) =>
    checkAddresses(
      { addresses: new Map(published.map((address) => [address, '2031-04-01'])) },
      { ...join(), entries: new Map([['s', new Set(entries)]]), isRecord: () => true },
      new Set(),
      '2031-05-01',
    ).map(({ file }) => file);
  assert.deepEqual(check(['claim-a', 'quote-a']), []);
  assert.deepEqual(check(['claim-a']), ['quotations/s.yaml']);
  assert.deepEqual(check([]), ['claims/s.yaml', 'quotations/s.yaml']);
});
