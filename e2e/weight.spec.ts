import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { kindOf, pageFile, readSite } from './built-site.ts';
import { sites } from './sites.ts';

for (const name of ['archive', 'german', 'arabic'] as const) {
  const { folder } = sites[name];
  const { base, pages } = readSite(folder);
  const weigh = (address: string): number => weighFile(join(folder, address.slice(base.length)));

  for (const page of pages.filter((one) => kindOf(one) === 'articles/<id>/')) {
    test(`“${name}”: /${page} is light`, () => {
      const html = readFileSync(pageFile(folder, page), 'utf8');
      const scripts = addressesIn(html, /<script\b[^>]*\bsrc="([^"]+)"/g);
      const styles = addressesIn(html, /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g);
      expect(scripts).toEqual([`${base}theme.js`, expect.stringMatching(/\/_astro\/CitePassage\.[^/]+\.js$/)]);
      expect(html).not.toMatch(inlineScript);
      expect(scripts.reduce((sum, address) => sum + weigh(address), 0)).toBeLessThanOrEqual(2_300);
      const weight = gzipSync(html).length + [...scripts, ...styles].reduce((sum, address) => sum + weigh(address), 0);
      expect(weight).toBeLessThanOrEqual(25_000);
    });
  }
}

test('the scripts of every page are small', () => {
  expect(weighFile(join(sites.archive.folder, 'theme.js'))).toBeLessThanOrEqual(1_000);
});

// A script of data, such as JSON-LD or the words that scripts say, runs nothing.
const inlineScript = /<script(?![^>]*\b(?:src|type="application\/(?:ld\+)?json"))[^>]*>/;

function addressesIn(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, address = '']) => address);
}

/** Bytes of a file as a host sends it. */
function weighFile(path: string): number {
  return gzipSync(readFileSync(path)).length;
}
