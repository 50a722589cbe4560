import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { layArchive, takeArticles } from '../fixtures/lay-archive.ts';
import { readArticle } from '../reading.ts';
import { layPictures } from './lay-pictures.ts';
import { listPictures, listUnshown } from './list-pictures.ts';
import { measurePicture, sizePicture } from './size-picture.ts';

const draw = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: 'grey' } })
    .jpeg()
    .toBuffer();
const picture = (file: string, letter: string, more: object = {}) => ({
  file,
  sha256: letter.repeat(64),
  mediaType: 'image/jpeg',
  shown: true,
  alt: 'A quay.',
  ...more,
});

test('a picture is drawn no larger than it is, in one size where it is small, and never in more than two', async () => {
  const archive = layArchive({
    articles: {
      a: {
        attachments: [
          picture('small.jpg', 'a'),
          picture('middle.jpg', 'b'),
          picture('large.jpg', 'c'),
          picture('not.jpg', 'd', { shown: false, says: 'Nobody was asked.' }),
        ],
      },
    },
    attachments: {
      'small.jpg': await draw(300, 200),
      'middle.jpg': await draw(900, 600),
      'large.jpg': await draw(3000, 2000),
    },
  });
  const [article] = takeArticles(archive, 'a');
  assert.ok(article);
  const pictures = await listPictures(archive, article);
  assert.deepEqual(
    pictures.map(({ width, sizes }) => [width, sizes.map((one) => one.width)]),
    [
      [300, [300]],
      [900, [640, 900]],
      [3000, [640, 1280]],
    ],
  );
  assert.equal(pictures[0]?.sizes[0]?.file, `articles/a/pictures/${'a'.repeat(16)}-300.webp`);
  assert.deepEqual(
    listUnshown(article).map(({ file }) => file),
    ['not.jpg'],
  );
});

test('a size is made to the byte as it was, upright, and without what a camera noted', async () => {
  const taken = await sharp(await draw(40, 20))
    .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  assert.deepEqual(await measurePicture(taken), { width: 20, height: 40 });
  const [one, two] = [await sizePicture(taken, 10), await sizePicture(taken, 10)];
  assert.ok(Buffer.from(one).equals(Buffer.from(two)));
  const { width, height, format, exif } = await sharp(one).metadata();
  assert.deepEqual([width, height, format, exif], [10, 20, 'webp', undefined]);
});

test('a picture that unpacks to more than any camera takes is refused', async () => {
  const bomb = await sharp(await draw(9, 9))
    .png()
    .toBuffer();
  // Width and height stand in its first block, with a checksum behind them.
  bomb.writeUInt32BE(20_000, 16);
  bomb.writeUInt32BE(20_000, 20);
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
  await assert.rejects(() => sizePicture(bomb, 640), /pixel limit/i);
});

test('a picture and its caption stand behind the passage they stood behind, and so does a caption without a picture', async () => {
  const attachments = [
    picture('one.jpg', 'a', { caption: 'c2', after: 'p1' }),
    picture('two.jpg', 'b', { after: 'p2' }),
    picture('not.jpg', 'c', { caption: 'c3', shown: false, says: 'Nobody was asked.' }),
  ];
  const archive = layArchive({
    articles: {
      a: {
        captions: ['Loose', 'A quay', 'A boat', 'Placed'],
        captionPlaces: [{ caption: 'c4', after: 'p2' }],
        body: 'One.\n\nTwo.',
        attachments,
      },
    },
    attachments: { 'one.jpg': await draw(9, 9), 'two.jpg': await draw(9, 9) },
  });
  const [article] = takeArticles(archive, 'a');
  assert.ok(article);
  const { passages } = await readArticle(archive, article);
  const placesOf = layPictures(passages, article.data, await listPictures(archive, article));
  assert.deepEqual(
    [undefined, 'p1', 'p2'].map((id) =>
      placesOf(id).map(({ passage, picture: shown, isKept }) => [passage?.id, shown?.file, isKept]),
    ),
    [
      [
        ['c1', undefined, false],
        ['c3', undefined, true],
      ],
      [['c2', 'one.jpg', true]],
      [
        ['c4', undefined, false],
        [undefined, 'two.jpg', true],
      ],
    ],
  );
});
