import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeLimits } from './host-limits.ts';

const small = { files: 2000, entries: 3000, bytes: 5e7, largest: { file: 'data/passages.jsonl', bytes: 3e6 } };

test('nothing is said of a site that every host takes', () => {
  assert.deepEqual(noticeLimits(small), []);
  assert.deepEqual(noticeLimits({ ...small, files: 17_999, entries: 179_999, bytes: 8.99e8 }), []);
});

test('a site that is near to what a host takes is told while there is time', () => {
  const [notice, ...others] = noticeLimits({ ...small, files: 18_000 });
  assert.match(
    notice ?? '',
    /^The site will soon be too large for Cloudflare Pages without charge, which takes 20,000 files: it has 18,000\. Leave .+\.$/,
  );
  assert.deepEqual(others, []);
  assert.match(noticeLimits({ ...small, files: 20_000 })[0] ?? '', /will soon be/);
});

test('a site that is too large is told for each host that does not take it', () => {
  const notices = noticeLimits({ ...small, files: 200_000, entries: 260_000, bytes: 2.345e9 });
  assert.deepEqual(
    notices.map((notice) => notice.replace(/\. .*/, '')),
    [
      'The site is too large for Cloudflare Pages without charge, which takes 20,000 files: it has 200,000',
      'The site is too large for Cloudflare Pages on a paid plan, which takes 100,000 files: it has 200,000',
      'The site is too large for GitHub Pages, which takes 1 GB: it has 2.35 GB',
      'The site is too large for GitLab Pages on gitlab.com, which takes 200,000 files and folders: it has 260,000',
      'The site is too large for GitLab Pages on gitlab.com, which takes 1 GB: it has 2.35 GB',
    ],
  );
});

test('a file that is too large for a host is named', () => {
  const [notice] = noticeLimits({ ...small, largest: { file: 'data/passages.jsonl', bytes: 30 * 2 ** 20 } });
  assert.match(notice ?? '', /Cloudflare Pages, which takes files of 25 MiB: data\/passages\.jsonl has 30 MiB\. Take /);
});
