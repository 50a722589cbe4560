import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { listFiles } from '../built-site.ts';
import { readPage } from '../own-voice.ts';
import { expectSettled, found } from '../search/search-page.ts';
import { addressOf, sites } from '../sites.ts';
import { test } from '../tab/tab.ts';

const { folder, env } = sites.arabic;

/** What is written in Latin letters in any language: names of forms and programs, what is typed to ask, citations in a style that is English. */
const international = [
  /^(?:JSON|CSV|UTF-?|RFC|JSON Schema|JavaScript|BibTeX|RIS|CSL-JSON|Atom|JSON Feed|TEI|Web Annotations|SHA-?|UTC)$/,
  /^(?:Frictionless Data Package|Unicode code points|null|BM25)$/,
  /^[\w-]+\.(?:json|csv|txt|xml|bib|ris|jsonl)$/,
  /^(?:a OR b|a near|rating|entity|not-assessed|original\.txt|manifest-sha|check manifest-sha|sum original\.txt)$/,
  /^(?:Chicago|APA|MLA|n\.d\.|circa|Archived in|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*)$/,
];

test('an archive in Arabic says nothing of its own in English', () => {
  const records = listFiles(env.ARCHIVE_CONTENT)
    .filter((file) => /\.(?:mdx?|yaml)$/.test(file))
    .map((file) => readFileSync(join(env.ARCHIVE_CONTENT, file), 'utf8').replaceAll(/\s+/g, ' '))
    .join('\n');
  const pages = listFiles(folder).filter(
    // An original is what was received, and tables are described in English, which is said and marked.
    (file) => file.endsWith('.html') && !file.includes('/original/') && file !== 'about/data/index.html',
  );
  const strange = pages.flatMap((file) =>
    readPage(readFileSync(join(folder, file), 'utf8')).flatMap((sentence) =>
      [...sentence.matchAll(/[A-Za-z][A-Za-z’'.-]{2,}(?: [A-Za-z][A-Za-z’'.-]*)*/g)]
        .map(([words]) => words)
        .filter(
          (words) =>
            !records.includes(words.replace(/\.$| [A-Z0-9]{1,4}$/, '')) &&
            !international.some((known) => known.test(words)),
        )
        .map((words) => `${file}: ${words}`),
    ),
  );
  expect(pages.length).toBeGreaterThan(50);
  expect(strange).toEqual([]);
});

test('nor does its search, once it has found something', async ({ page }) => {
  await page.goto(`${addressOf('arabic')}search/?q=${encodeURIComponent('العبّارة')}`);
  await expectSettled(page);
  await expect(found(page).first()).toBeVisible();
  for (const fold of await page.locator('main details > summary').all()) await fold.click();
  const said = await page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('.archived, code, kbd, textarea, option[lang], [lang]:not([lang="ar"])'))
      one.remove();
    return copy.innerText;
  });
  const words = (said.match(/[A-Za-z][a-z]{2,}(?: [a-z]{2,})+/g) ?? []).filter((one) => !/Harbour|near/.test(one));
  expect(words).toEqual([]);
});
