import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive, takeArticles } from '../archive/fixtures/lay-archive.ts';
import { Asked, askingFor, quietly } from '../archive/asking/asked.ts';
import { digestAgain } from '../archive/asking/once.ts';
import { listStories } from '../archive/stories.ts';
import { listFeedsOf, listFilesOf } from './files.ts';

const usual = ['original.txt', 'text.txt', 'record.json', 'citation.bib', 'citation.ris'];

test('an article has the usual files, and lists of its versions only where there are some', async () => {
  const articles = { first: {}, changed: { version: 2 } };
  assert.deepEqual(await filesOf(layArchive({ articles }), 'first'), usual);
  assert.deepEqual(await filesOf(layArchive({ articles }), 'changed'), [...usual, 'timemap.link', 'timemap.json']);
});

test('what an archive asks for is there too, in the order of the table, and what it does without is not', async () => {
  const formats = { add: ['articles/ninjs.json', 'articles/citation.csl.json'], not: ['articles/citation.bib'] };
  const archive = layArchive({ facts: { formats }, articles: { a: {} } });
  const without = usual.filter((file) => file !== 'citation.bib');
  assert.deepEqual(await filesOf(archive, 'a'), [...without, 'citation.csl.json', 'ninjs.json']);
});

test('an article with a single note has a file of its notes where an archive asks for such', async () => {
  const facts = { formats: { add: ['articles/annotations.json'] } };
  const note = { kind: 'sic', quote: { exact: 'Words' }, says: 'So.', certainty: 'sure', effect: 'none' };
  const said = { summary: 'No.', sourceReason: 'No.', informationReason: 'No.', assessed: '2031-03-02' };
  const reliability = { source: 'F', information: 6, ...said, notes: [note] };
  const archive = layArchive({ facts, articles: { noted: { reliability }, plain: {} } });
  assert.ok((await filesOf(archive, 'noted')).includes('annotations.json'));
  assert.ok(!(await filesOf(archive, 'plain')).includes('annotations.json'));
});

test('a published file stays although nothing would be worth one now', async () => {
  const addresses = new Map([['/articles/a/timemap.json', '2031-03-01']]);
  const archive = layArchive({ articles: { a: {} }, ledger: { addresses } });
  assert.deepEqual(await filesOf(archive, 'a'), [...usual, 'timemap.json']);
});

test('of a withdrawn article only what cites it is left', async () => {
  const withdrawn = { date: '2031-03-02', ground: 'rights', says: 'The publisher asked for it.' };
  const archive = layArchive({ articles: { a: { withdrawn } } });
  assert.deepEqual(await filesOf(archive, 'a'), ['citation.bib', 'citation.ris']);
});

test('a feed stands where there is something to follow, and where one was published', async () => {
  const few = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, { story: 's' }]));
  const stories = { s: {} };
  const feedsOf = async (archive: ReturnType<typeof layArchive>) =>
    (await Promise.all(listStories(archive).map((story) => listFeedsOf(archive, 'stories', story))))
      .flat()
      .map(({ file }) => file);
  assert.deepEqual(await feedsOf(layArchive({ stories, articles: few })), []);
  assert.deepEqual(await feedsOf(layArchive({ stories, articles: { ...few, e: { story: 's' } } })), [
    'feed.xml',
    'feed.json',
  ]);
  const addresses = new Map([['/stories/s/feed.xml', '2031-03-01']]);
  assert.deepEqual(await feedsOf(layArchive({ stories, articles: few, ledger: { addresses } })), ['feed.xml']);
});

test('an entity has a feed from the twentieth article that names it', async () => {
  const naming = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, { body: 'Ada Lovelace wrote.' }]));
  const entities = { ada: { name: 'Ada Lovelace', forms: ['Ada Lovelace'] } };
  const feedsOf = async (count: number) => {
    const archive = layArchive({ entities, articles: naming(count) });
    const [ada] = archive.records.entities.values();
    assert.ok(ada);
    return (await listFeedsOf(archive, 'entities', ada)).length;
  };
  assert.deepEqual([await feedsOf(19), await feedsOf(20)], [0, 2]);
});

test('whether a page has a feed hangs on how many articles there are, and on nothing else of them', async () => {
  const lay = (title: string) =>
    layArchive({
      topics: { ice: { name: 'Ice' } },
      entities: { ada: { name: 'Ada Lovelace' } },
      articles: { a: { title, body: `Ada Lovelace: ${title}`, topics: ['ice'], outlet: 'gazette' } },
    });
  const [asked, before, after] = [new Asked(), lay('Ice'), lay('No ice')];
  await askingFor(asked, async () => {
    for (const kind of ['topics', 'entities', 'outlets'] as const)
      for (const thing of quietly(() => [...before.records[kind].values()]))
        await listFeedsOf(before, kind, thing as never);
  });
  await asked.settle();
  const counts = [...asked.answers].filter(([question]) => question.startsWith('number of'));
  assert.deepEqual(
    counts.map(([question]) => question),
    ['number of articles of: topic ice', 'number of articles naming: ada', 'number of articles of outlet: gazette'],
  );
  for (const [question, digest] of asked.answers) assert.equal(await digestAgain(after, question), digest, question);
});

async function filesOf(archive: ReturnType<typeof layArchive>, id: string): Promise<string[]> {
  const [article] = takeArticles(archive, id);
  assert.ok(article);
  return (await listFilesOf(archive, 'articles', article)).map(({ file }) => file);
}
