import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { CouldNotLook } from '../../../search/volume/volume.ts';
import { layPage } from '../../ui/fixtures/lay-page.ts';
import { lookInto, lookIntoJson, pathOf } from './look.ts';

const isWhole = ({ whole }: { whole?: boolean }): boolean => whole === true;

test('a file of the index is read whether or not it comes packed', async (context) => {
  const file = await serve(context, [gzipSync('{"whole":true}'), '{"whole":true}']);
  assert.deepEqual(await lookIntoJson(file.address, isWhole), { whole: true });
  assert.deepEqual(await lookIntoJson(file.address, isWhole), { whole: true });
  assert.equal(file.asked(), 2);
});

test('a file that was cut short or is another is read once more, past what the browser has kept', async (context) => {
  const file = await serve(context, ['{"whole":', '{"whole":true}', '{"whole":false}', '{"whole":true}']);
  assert.deepEqual(await lookIntoJson(file.address, isWhole), { whole: true });
  assert.deepEqual(await lookIntoJson(file.address, isWhole), { whole: true });
  assert.equal(file.asked(), 4);
});

test('what stays wrong or is not there could not be looked into, and goes by its path', async (context) => {
  for (const [answers, times] of [
    [['{"whole":false}', '{"whole":false}'], 2],
    [[gzipSync('{"whole":true}').subarray(0, 20), ''], 2],
    [[404], 1],
  ] as const) {
    const file = await serve(context, answers);
    await assert.rejects(lookIntoJson(file.address, isWhole), (error) => {
      assert.ok(error instanceof CouldNotLook);
      assert.equal(error.message, '/search/table.json');
      return true;
    });
    assert.equal(file.asked(), times);
  }
});

test('what understands a file gets its bytes', async (context) => {
  const file = await serve(context, ['abc']);
  assert.equal(await lookInto(file.address, (bytes) => bytes.length), 3);
});

test('an address goes by its path, wherever it begins', (context) => {
  layPage(context);
  assert.equal(pathOf('https://other.example/a/b.json?c#d'), '/a/b.json');
  assert.equal(pathOf('volumes/1.json'), '/search/volumes/1.json');
});

/** A file that answers otherwise each time: with some content, or with a status. */
async function serve(context: TestContext, answers: readonly (string | Uint8Array | number)[]) {
  layPage(context);
  let asked = 0;
  const server = createServer((_, response) => {
    const answer = answers[asked++] ?? 500;
    response.writeHead(typeof answer === 'number' ? answer : 200).end(typeof answer === 'number' ? '' : answer);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  context.after(() => server.close());
  context.after(() => server.closeAllConnections());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { address: `http://127.0.0.1:${port}/search/table.json`, asked: () => asked };
}
