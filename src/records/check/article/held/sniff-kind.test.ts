import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { sniffKind } from './sniff-kind.ts';

test('a picture is known by its bytes, whatever it is called', async () => {
  const drawn = sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } });
  for (const kind of ['png', 'jpeg', 'webp', 'gif', 'avif', 'tiff'] as const)
    assert.equal(sniffKind(await drawn.clone().toFormat(kind).toBuffer()), `image/${kind}`);
});

test('what can hold scripts, is cut off or is something else is of no kind', () => {
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<html>', '', 'GIF', 'PK\x03\x04'])
    assert.equal(sniffKind(Buffer.from(text)), undefined);
});
