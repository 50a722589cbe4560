import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import { listOwnPages } from './own-pages.ts';

test('pages of the archive’s own stand in the order it gives them, then by title as its language orders them', () => {
  const pages = {
    a: { title: 'Zeitungen' },
    b: { title: 'Ärger' },
    c: { title: 'Wer wir sind', order: 2 },
    d: { title: 'Was wir tun', order: 1, summary: 'Alles.' },
  };
  const listed = listOwnPages(layArchive({ facts: { language: 'de' }, pages }));
  assert.deepEqual(
    listed.map(({ id }) => id),
    ['d', 'c', 'b', 'a'],
  );
  assert.deepEqual(listed[0], { id: 'd', title: 'Was wir tun', summary: 'Alles.' });
});
