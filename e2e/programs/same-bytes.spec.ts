import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { listFiles } from '../built-site.ts';
import { sites } from '../sites.ts';

test('the same content gives the same bytes, by another clock and in another language', () => {
  const [first, again] = [sites.archive.folder, sites.again.folder];
  expect(listFiles(again)).toEqual(listFiles(first));
  const differing = listFiles(first).filter(
    (file) => !readFileSync(`${first}/${file}`).equals(readFileSync(`${again}/${file}`)),
  );
  expect(differing, 'dist may also be older than the sources: run “npm run build”').toEqual([]);
});
