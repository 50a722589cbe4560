import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCrate } from './write-crate.ts';

test('whatever the description of a package names is described in it or is an address, and each thing once', () => {
  const crate = writeCrate({
    name: 'An Archive',
    description: 'Of bridges.',
    url: 'https://archive.example/',
    rights: 'https://rights.example/',
    rightsLabel: 'Not evaluated',
    date: '2031-05-01',
    parts: [
      { id: 'content/', name: 'Records', description: 'All of them.' },
      { id: 'README.txt', name: 'Read me', description: 'How to use it.' },
    ],
  });
  const graph = (JSON.parse(crate) as { '@graph': Record<string, unknown>[] })['@graph'];
  const ids = graph.map((thing) => thing['@id']);
  assert.deepEqual(ids, ['ro-crate-metadata.json', './', 'https://rights.example/', 'content/', 'README.txt']);
  const named = graph.flatMap((thing) => Object.values(thing)).flat();
  const references = named.flatMap((value) => (value instanceof Object && '@id' in value ? [value['@id']] : []));
  assert.deepEqual(references, [
    './',
    'https://w3id.org/ro/crate/1.2',
    'https://rights.example/',
    'content/',
    'README.txt',
  ]);
  assert.deepEqual(
    graph.map((thing) => thing['@type']),
    ['CreativeWork', 'Dataset', 'CreativeWork', 'Dataset', 'File'],
  );
  const [, root] = graph;
  assert.deepEqual(
    [root?.['name'], root?.['datePublished'], root?.['url']],
    ['An Archive', '2031-05-01', 'https://archive.example/'],
  );
});
