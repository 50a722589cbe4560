import assert from 'node:assert/strict';
import { test } from 'node:test';
import linkHeader from 'http-link-header';
import { writeJsonTimemap, writeTimemap } from './write-timemap.ts';

const page = 'https://archive.example/articles/bridge/';
const timemap = {
  original: page,
  addresses: { link: `${page}timemap.link`, json: `${page}timemap.json` },
  versions: [
    { url: `${page}v1/`, date: '2031-03-05' },
    { url: `${page}v2/`, date: '2031-04-01' },
    { url: page, date: '2032-02-29' },
  ],
};

test('a time map lists the page, itself and every version with the moment since when it stands', () => {
  assert.deepEqual(linkHeader.parse(writeTimemap(timemap)).refs, [
    { uri: page, rel: 'original' },
    {
      uri: `${page}timemap.link`,
      rel: 'self',
      type: 'application/link-format',
      from: 'Wed, 05 Mar 2031 00:00:00 GMT',
      until: 'Sun, 29 Feb 2032 00:00:00 GMT',
    },
    { uri: `${page}timemap.json`, rel: 'timemap', type: 'application/json' },
    { uri: `${page}v1/`, rel: 'first', datetime: 'Wed, 05 Mar 2031 00:00:00 GMT' },
    { uri: `${page}v1/`, rel: 'memento', datetime: 'Wed, 05 Mar 2031 00:00:00 GMT' },
    { uri: `${page}v2/`, rel: 'memento', datetime: 'Tue, 01 Apr 2031 00:00:00 GMT' },
    { uri: page, rel: 'last', datetime: 'Sun, 29 Feb 2032 00:00:00 GMT' },
    { uri: page, rel: 'memento', datetime: 'Sun, 29 Feb 2032 00:00:00 GMT' },
  ]);
});

test('the same time map as JSON', () => {
  const [first, second, last] = [
    { datetime: '2031-03-05T00:00:00Z', uri: `${page}v1/` },
    { datetime: '2031-04-01T00:00:00Z', uri: `${page}v2/` },
    { datetime: '2032-02-29T00:00:00Z', uri: page },
  ];
  assert.deepEqual(writeJsonTimemap(timemap), {
    original_uri: page,
    timemap_uri: { link_format: `${page}timemap.link`, json_format: `${page}timemap.json` },
    mementos: { first, last, list: [first, second, last] },
  });
});

test('a page with one version has it first and last', () => {
  const alone = { ...timemap, versions: [{ url: page, date: '2031-03-05' }] };
  assert.match(writeTimemap(alone), /; rel="first last memento"; datetime="Wed, 05 Mar 2031 00:00:00 GMT"\n$/);
});
