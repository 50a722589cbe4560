import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive, type LaidArchive } from '../../archive/fixtures/lay-archive.ts';
import type { ArticleLines } from '../../records/load-ledger.ts';
import { catalogueSchema, peopleSchema, type Catalogue, type Column } from '../../schema/published/search.ts';
import { orderMark } from '../../search/volume/order-mark.ts';
import { must } from '../../text/must.ts';
import { listVolumes, writeCatalogue, writePeople } from './catalogue.ts';

test('articles are numbered in the order in which they were published, the others by id behind them', async () => {
  const { catalogue } = await writeFirst({ articles: { a: { siglum: 'A' }, b: { siglum: 'B' }, c: { siglum: 'C' } } }, [
    ['c'],
    ['b'],
  ]);
  assert.deepEqual(catalogue.sigla, ['C', 'B', 'A']);
  assert.equal(catalogue.order, orderMark([{ id: 'c' }, { id: 'b' }, { id: 'a' }]));
});

test('what is withdrawn or no longer a record leaves a number without any value', async () => {
  const withdrawn = { date: '2031-05-01', ground: 'rights', says: 'The publisher asked.' };
  const { catalogue, people } = await writeFirst({ articles: { a: {}, b: { withdrawn }, d: {} } }, [
    ['a', 'b', 'c-moved', 'd'],
  ]);
  assert.equal(catalogue.articles, 4);
  for (const [name, { of }] of [...Object.entries(catalogue.columns), ...Object.entries(people.columns)])
    assert.deepEqual(of.slice(1, 3), [[], []], name);
  assert.deepEqual(shown(catalogue.columns.outlet), [['gazette'], [], [], ['gazette']]);
  assert.equal(people.order, catalogue.order);
});

test('dates have no words, and what is open of an article can be asked for', async () => {
  const { catalogue } = await writeFirst({
    articles: {
      a: { published: { date: '2022-01-13', basis: 'stated' } },
      b: { published: { date: '2022~', basis: 'stated' } },
      c: { proposed: { date: '2031-03-01', read: [{ fields: ['title'], from: 'Its h1.' }] } },
    },
  });
  assert.deepEqual(catalogue.columns.date.values, [
    ['2022-01-13', ''],
    ['2022-01-01 2022~', ''],
  ]);
  assert.deepEqual(shown(catalogue.columns.year), [['2022'], ['2022'], ['undated']]);
  assert.deepEqual(shown(catalogue.columns.open), [[], [], ['not-looked-over']]);
  assert.deepEqual(catalogue.columns.open.values, [['not-looked-over', 'Not looked over yet']]);
});

test('authors are found under their names as recorded', async () => {
  const { people } = await writeFirst({
    articles: { a: { authors: ['Ann Lee', 'The desk'] }, b: { authors: ['Ann Lee'] }, c: {} },
  });
  assert.deepEqual(shown(people.columns.author), [['Ann Lee', 'The desk'], ['Ann Lee'], []]);
});

test('a story says how many pages and sources it has, and no more than is known', async () => {
  const { catalogue } = await writeFirst({
    outlets: { wire: { kind: 'agency' } },
    stories: { known: {}, open: {} },
    articles: { a: { story: 'known', outlet: 'wire' }, b: { story: 'open' }, c: { story: 'open' }, d: {} },
  });
  assert.deepEqual(shown(catalogue.columns.story), [['known'], ['open'], ['open'], []]);
  assert.deepEqual(catalogue.stories, ['1 page, 1 source', '2 pages. Where they come from has not been looked into']);
});

test('the entities that an article names are fetched apart', async () => {
  const { people } = await writeFirst({
    entities: { tokayev: { name: 'Kassym-Jomart Tokayev', forms: ['Tokayev'] } },
    articles: { a: { body: 'Tokayev spoke.' }, b: { body: 'Nobody did.' } },
  });
  assert.deepEqual(people.columns.entity.values, [['tokayev', 'Kassym-Jomart Tokayev']]);
  assert.deepEqual(shown(people.columns.entity), [['tokayev'], []]);
});

/** What the first volume of an archive has, published article by article. */
async function writeFirst(laid: LaidArchive, published: string[][] = []) {
  const articles = new Map<string, ArticleLines[]>();
  const publications = published.map((ids, at) => {
    const publication = { name: `p${at}`, date: '2031-03-01', after: at > 0 ? [`p${at - 1}`] : [] };
    for (const id of ids)
      articles.set(id, [{ publication: publication.name, since: publication.date, words: [], versions: [] }]);
    return publication;
  });
  const archive = layArchive({ ...laid, ledger: { publications, articles } });
  const first = must((await listVolumes(archive))[0], 'there is a volume');
  return {
    catalogue: catalogueSchema.parse(writeCatalogue(archive, first)) satisfies Catalogue,
    people: peopleSchema.parse(await writePeople(archive, first)),
  };
}

/** The ids that each article has in a column. */
function shown({ values, of }: Column): (string | undefined)[][] {
  return of.map((row) => (typeof row === 'number' ? [row] : row).map((number) => values[number]?.[0]));
}
