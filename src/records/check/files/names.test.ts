import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFileNames, checkHeldNames } from './names.ts';

// These names cannot stand in a golden folder: not every computer could check it out.

test('refuses ids that are devices of Windows, in every kind of record', () => {
  for (const id of ['con', 'nul', 'aux', 'prn', 'com1', 'lpt9']) {
    const file = { id, path: `/x/${id}.yaml`, shown: `topics/${id}.yaml`, isRecord: true };
    assert.match(checkFileNames('topics', [file])[0]?.found ?? '', /device for Windows/);
  }
  const fine = { id: 'console', path: '/x/console.yaml', shown: 'topics/console.yaml', isRecord: true };
  assert.deepEqual(checkFileNames('topics', [fine]), []);
});

test('refuses the addresses of periods as ids of articles only', () => {
  const file = (id: string) => ({ id, path: '', shown: id, isRecord: true });
  for (const id of ['2022', '2022-01', '2022-01-13']) {
    assert.match(checkFileNames('articles', [file(id)])[0]?.found ?? '', /list of articles$/);
    assert.deepEqual(checkFileNames('topics', [file(id)]), []);
  }
  assert.deepEqual(checkFileNames('articles', [file('2022-01-13-x')]), []);
});

test('refuses originals that only capitals or the encoding of letters tell apart, and devices', () => {
  const faults = checkHeldNames('originals', [
    'Bridge.txt',
    'bridge.txt',
    'caf\u00E9.txt',
    'cafe\u0301.txt',
    'nul.html',
    'x.txt',
  ]);
  assert.deepEqual(
    faults.map(({ file, found }) => [file, found]),
    [
      ['originals/bridge.txt', 'a name that only its capitals tell from originals/Bridge.txt'],
      ['originals/cafe\u0301.txt', 'a name that only the encoding of its letters tells from originals/caf\u00E9.txt'],
      ['originals/nul.html', 'the name “nul.html”, which is a device for Windows'],
    ],
  );
});
