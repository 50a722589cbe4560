import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeLinkset } from './write-linkset.ts';

const site = new URL('https://archive.example');

test('the links of a thing stand under its absolute address, those of one relation together', () => {
  const links = [
    { rel: 'item', href: '/a/text.txt', type: 'text/plain' },
    { rel: 'license', href: 'https://licences.example/one' },
    { rel: 'item', href: '/a/original.txt', type: 'text/plain' },
  ];
  assert.deepEqual(writeLinkset([{ anchor: '/a/', links }], site), {
    linkset: [
      {
        anchor: 'https://archive.example/a/',
        item: [
          { href: 'https://archive.example/a/text.txt', type: 'text/plain' },
          { href: 'https://archive.example/a/original.txt', type: 'text/plain' },
        ],
        license: [{ href: 'https://licences.example/one' }],
      },
    ],
  });
});

test('a profile is an attribute of its own, so a list, and absolute too', () => {
  const links = [{ rel: 'describedby', href: '/a.json', type: 'application/json', profile: '/schema.json' }];
  const { linkset } = writeLinkset([{ anchor: '/a/', links }], site);
  assert.deepEqual(linkset, [
    {
      anchor: 'https://archive.example/a/',
      describedby: [
        {
          href: 'https://archive.example/a.json',
          type: 'application/json',
          profile: ['https://archive.example/schema.json'],
        },
      ],
    },
  ]);
});
