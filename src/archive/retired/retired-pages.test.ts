import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../words/english.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { layArchive } from '../fixtures/lay-archive.ts';
import { keepRetired, placesLedOn } from './kept-places.ts';
import { listRetiredPages } from './retired-pages.ts';

const withdrawn = { date: '2022-03-01', ground: 'law', says: 'A court.' } as const;

async function tell(archive: ReturnType<typeof layArchive>): Promise<(string | string[])[][]> {
  return (await listRetiredPages(archive)).map((page) => [
    page.address,
    page.is,
    page.is === 'moved' ? page.target.href : page.is === 'split' ? page.targets.map(({ href }) => href) : page.name,
  ]);
}

test('a record that moved twice leads to where it is now', async () => {
  const archive = layArchive({
    topics: { rain: {} },
    retired: { topics: { wet: { moved: 'damp' }, damp: { moved: 'rain' } } },
  });
  assert.deepEqual(await tell(archive), [
    ['topics/wet', 'moved', '/topics/rain/'],
    ['topics/damp', 'moved', '/topics/rain/'],
  ]);
});

test('a record that was divided asks which is meant', async () => {
  const archive = layArchive({
    topics: { rain: {}, snow: {} },
    retired: { topics: { weather: { split: ['rain', 'snow'] } } },
  });
  assert.deepEqual(await tell(archive), [['topics/weather', 'split', ['/topics/rain/', '/topics/snow/']]]);
});

test('a comparison whose claims were cited leads to that of what its story has become, and to no other', async () => {
  const addresses = new Map(
    ['/stories/old/compare/', '/stories/old/compare/#claim-shut', '/stories/older/compare/#claim-shut'].map(
      (address) => [address, '2022-03-01'],
    ),
  );
  const archive = layArchive({
    stories: { storm: {}, older: {} },
    retired: { stories: { old: { moved: 'storm' } } },
    ledger: { addresses },
  });
  assert.deepEqual(await tell(archive), [
    ['stories/old', 'moved', '/stories/storm/'],
    ['stories/old/compare', 'moved', '/stories/storm/compare/'],
  ]);
});

test('a withdrawn article says so, and what stood below it leads there', async () => {
  const archive = layArchive({ articles: { a: { title: 'Fire', version: 2, withdrawn } } });
  assert.deepEqual(await tell(archive), [
    ['articles/a', 'withdrawn', 'Fire'],
    ['articles/a/original', 'moved', '/articles/a/'],
    ['articles/a/v1', 'moved', '/articles/a/'],
  ]);
});

test('of a withdrawn article its own facts are left, whichever else was withdrawn', async () => {
  const archive = layArchive({
    articles: { a: { title: 'Fire', withdrawn }, b: { title: 'Flood', withdrawn } },
    retired: { topics: { b: { name: 'Rain', withdrawn } } },
  });
  const pages = await listRetiredPages(archive);
  assert.deepEqual(
    pages.flatMap((page) => (page.is === 'withdrawn' ? [[page.address, page.name, page.article?.id]] : [])),
    [
      ['articles/a', 'Fire', 'a'],
      ['articles/b', 'Flood', 'b'],
      ['topics/b', 'Rain', undefined],
    ],
  );
});

test('the passages of a divided article are found where their words stand now', async () => {
  const words = (place: string, text: string) => `old v1 ${place} ${fingerprint(text)}`;
  const archive = layArchive({
    articles: { a: { title: 'Rain', body: 'It rained.' }, b: { title: 'Snow', body: 'Intro.\n\nIt snowed.' } },
    retired: { articles: { old: { split: ['a', 'b'] } } },
    ledger: {
      articles: new Map([
        [
          'old',
          [
            {
              publication: '2022-03-01-0000',
              since: '2022-03-01',
              words: [words('p1', 'It rained.'), words('p2', 'It snowed.')],
              versions: [],
            },
          ],
        ],
      ]),
    },
  });
  const [page] = await listRetiredPages(archive);
  assert.deepEqual(page?.is === 'split' && page.places.map(({ ids, link }) => [ids[1], link?.href]), [
    ['p1', '/articles/a/#p1'],
    ['p2', '/articles/b/#p2'],
  ]);
});

test('of a divided article a number alone means the newest words that had it', async () => {
  const words = (version: number, text: string) => `old v${version} p1 ${fingerprint(text)}`;
  const archive = layArchive({
    articles: { a: { body: 'It rained.' }, b: { body: 'It snowed.' } },
    retired: { articles: { old: { split: ['a', 'b'] } } },
    ledger: {
      articles: new Map([
        [
          'old',
          [
            {
              publication: '2022-03-01-0000',
              since: '2022-03-01',
              words: [words(1, 'It rained.'), words(2, 'It snowed.')],
              versions: [],
            },
          ],
        ],
      ]),
    },
  });
  const [page] = await listRetiredPages(archive);
  assert.deepEqual(page?.is === 'split' && page.places.map(({ ids, link }) => [ids.includes('p1'), link?.href]), [
    [true, '/articles/b/#p1'],
    [false, '/articles/a/#p1'],
  ]);
});

test('an address below a comparison that has no page any more leads to the articles side by side, unless an editor leads it elsewhere', async () => {
  const laid = {
    stories: { s: {} },
    articles: { a: { story: 's', siglum: 'A' }, b: { story: 's', siglum: 'B' } },
    ledger: { addresses: new Map([['/stories/s/compare/a-b/', '2022-03-01']]) },
  };
  assert.deepEqual(
    (await tell(layArchive(laid))).map(([address]) => address),
    ['stories/s/compare/a-b'],
  );
  const led = layArchive({
    ...laid,
    redirects: [{ from: '/stories/s/compare/a-b/', to: '/stories/s/', since: '2022-04-01' }],
  });
  assert.deepEqual(await tell(led), [['stories/s/compare/a-b', 'moved', '/stories/s/']]);
});

test('where the old address of a comparison leads is said in the language of the archive', async () => {
  const old = ['a-b', 'x'].map((key): [string, string] => [`/stories/s/compare/${key}/`, '2022-03-01']);
  const pages = await listRetiredPages(
    layArchive({
      facts: { language: 'de' },
      stories: { s: { title: 'Die Brücke' } },
      articles: { a: { story: 's', siglum: 'A', outlet: 'bote' }, b: { story: 's', siglum: 'B', outlet: 'kurier' } },
      outlets: { bote: { name: 'Der Bote' }, kurier: { name: 'Der Kurier' } },
      ledger: { addresses: new Map(old) },
    }),
  );
  assert.deepEqual(
    pages.map((page) => page.is === 'moved' && page.target.name),
    ['Der Bote und Der Kurier nebeneinander · Die Brücke', 'Die Brücke: Verglichen'],
  );
});

test('a place on a page that an editor has led elsewhere is told of on that page', async () => {
  const archive = layArchive({
    redirects: [{ from: '/stories/s/#old', to: '/stories/s/#new', says: 'Renamed.', since: '2022-04-01' }],
  });
  assert.deepEqual(await placesLedOn(archive, '/stories/s/'), [
    {
      ids: ['old'],
      says: 'No longer here, “old”: Renamed.',
      link: { href: '/stories/s/#new', label: 'Where it is now' },
    },
  ]);
  assert.deepEqual(await placesLedOn(archive, '/'), []);
  assert.deepEqual(await tell(archive), []);
});

test('a claim that is gone keeps its place, with where it went if it moved', () => {
  const [gone, moved] = keepRetired(
    [
      { id: 'a', says: 'Wrong.' },
      { id: 'b', moved: 'c', says: 'Joined.' },
    ],
    'claim-',
    english,
  );
  assert.deepEqual([gone?.ids, gone?.link, moved?.link?.href], [['claim-a'], undefined, '#claim-c']);
});
