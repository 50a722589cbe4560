import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParts } from '../fixtures/hand-in.ts';
import { savedBySafari, savedBySafariAsXml } from '../fixtures/saved-by-safari.ts';

for (const [form, content] of Object.entries({ binary: savedBySafari, XML: savedBySafariAsXml }))
  test(`of a page saved by Safari (${form}) the page is what is read, and its pictures stand beside it`, async () => {
    const { captures, lines } = await readParts('page.webarchive', content);
    const [found] = captures;
    assert.deepEqual(lines, []);
    assert.match(found?.layer?.text ?? '', /^<html>.*<h1>Harbör opens<\/h1><p>It is open\.<\/p>.*<\/html>$/);
    assert.deepEqual(
      [found?.mediaType, found?.said.url?.value, found?.doubts],
      ['application/x-webarchive', 'https://news.example/harbour', undefined],
    );
    assert.deepEqual(
      found?.enclosed?.map(({ name, address, mediaType, bytes }) => [name, address, mediaType, bytes.length]),
      [
        ['quay.png', 'https://news.example/quay.png', 'image/png', 4],
        ['picture-2.png', 'https://news.example/Kai/ö.png', 'image/png', 4],
      ],
    );
  });

test('a property list that holds no page is refused with what to do instead', async () => {
  const xml =
    '<?xml version="1.0"?><plist version="1.0"><dict><key>Label</key><string>com.example</string></dict></plist>';
  assert.deepEqual((await readParts('settings.plist', xml)).lines, ['settings.plist: no page is in it']);
  assert.deepEqual((await readParts('a.webarchive', savedBySafari.subarray(0, -40))).lines, [
    'a.webarchive: its property list is damaged',
  ]);
});

test('a list whose objects name each other for ever is refused, and not read for ever', async () => {
  const itself = makeList([naming(0, 0)]);
  const deep = makeList(Array.from({ length: 5000 }, (_, at) => naming(Math.min(at + 1, 4999))));
  // Forty objects, each naming the next twice: a million million readings for who does not keep what was read.
  const doubled = makeList(Array.from({ length: 40 }, (_, at) => (at < 39 ? naming(at + 1, at + 1) : naming())));
  // A list of fourteen, which are all the same two hundred bytes.
  const overlapping = makeList([naming(...Array.from({ length: 14 }, (_, at) => at + 1)), bytes(200)], 13);
  for (const list of [itself, deep, overlapping])
    assert.deepEqual((await readParts('a.webarchive', list)).lines, ['a.webarchive: its property list is damaged']);
  assert.deepEqual((await readParts('a.webarchive', doubled)).lines, ['a.webarchive: no page is in it']);
});

test('a picture that is said to belong to a page again and again is not kept again and again', async () => {
  const fields = ['WebMainResource', 'WebSubresources', 'WebResourceData', 'WebResourceMIMEType'];
  const values = [naming(...Array.from({ length: 14 }, () => 8)), bytes(400), words('text/html'), words('image/png')];
  const [page, picture] = [asDictionary(naming(2, 3, 5, 6)), asDictionary(naming(2, 3, 5, 7))];
  const list = makeList([...fields.map(words), ...values, picture, page, asDictionary(naming(0, 1, 9, 4))], 0, 10);
  assert.deepEqual((await readParts('a.webarchive', list)).lines, [
    'a.webarchive: its parts are together larger than it is',
  ]);
});

/** A list, in the binary form: at most fourteen numbers of objects. */
function naming(...objects: number[]): Buffer {
  return Buffer.from([0xa0 | objects.length, ...objects.flatMap((one) => [one >> 8, one & 255])]);
}

/** The same numbers as the keys and then the values of a dictionary. */
function asDictionary(list: Buffer): Buffer {
  return Buffer.from([0xd0 | ((list.length - 1) / 4), ...list.subarray(1)]);
}

function bytes(length: number): Buffer {
  return Buffer.concat([Buffer.from([0x4f, 0x11, length >> 8, length & 255]), Buffer.alloc(length)]);
}

function words(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x5f, 0x10, text.length]), Buffer.from(text)]);
}

/**
 * A binary property list.
 * @param more numbers that the last object goes by too.
 * @param top the object that is all it holds.
 */
function makeList(objects: Buffer[], more = 0, top = 0): Uint8Array {
  const places: number[] = [];
  let end = 8;
  for (const { length } of objects) {
    places.push(end);
    end += length;
  }
  const table = [...places, ...Array.from({ length: more }, () => places.at(-1) ?? 0)];
  const trailer = Buffer.alloc(32);
  trailer[6] = trailer[7] = 2;
  for (const [at, number] of [table.length, top, end].entries()) trailer.writeBigUInt64BE(BigInt(number), 8 + 8 * at);
  const written = Buffer.from(table.flatMap((place) => [place >> 8, place & 255]));
  return Buffer.concat([Buffer.from('bplist00'), ...objects, written, trailer]);
}
