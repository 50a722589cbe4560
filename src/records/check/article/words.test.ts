import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ArticleData } from '../../../schema/article.ts';
import type { Fault } from '../../fault.ts';
import type { ArticleLines } from '../../load-ledger.ts';
import { parseRecord } from '../../parse-record.ts';
import { findNewWords } from '../../published-versions.ts';
import { toSubject } from '../subject.ts';
import { completeArticle, type ArticleSubject } from './subject.ts';
import { checkWords } from './words.ts';

const id = '2031-03-02-harbour-gazette-bridge-closed';
const shown = `articles/${id}.md`;
const written = (await readFile(join(import.meta.dirname, '../../fixtures/story', shown), 'utf8')).replaceAll('\r', '');
const [first, second] =
  written
    .split(/^---\n/m)[2]
    ?.trim()
    .split('\n\n') ?? [];
assert.ok(first && second);

test('nothing is wrong with the words that were published', () => {
  assert.deepEqual(told(written, [publish(written)]), []);
});

test('words that were published may change in a new version, as long as the older one is kept', () => {
  const changed = asVersion(written.replace('a storm', 'the storm'), 2);
  assert.deepEqual(told(changed, [publish(written)], [written]), []);
  const [loss] = told(changed, [publish(written)], [written.replace('a storm', 'some storm')]);
  assert.deepEqual(
    [loss?.file, loss?.found],
    [`versions/${id}/v1.md`, 'p1 in other words than were published on 2031-04-01'],
  );
  assert.match(loss?.remedy ?? '', /^Bring the file back from a backup/);
});

test('each loss of what was published is told with its day, what was promised and what to do about it', () => {
  const asBefore = /^the words that somebody may have cited/;
  const putBack =
    /^Put the words back; or .*“npm run archive -- revise 2031-03-02-harbour-gazette-bridge-closed --reason/;
  const rewritten = written.replace('a storm', 'the storm');
  const otherBytes = written.replace(/sha256: \w+/, `sha256: ${'a'.repeat(64)}`);
  const cases: [text: string, published: ArticleLines[], found: string, expected: RegExp, remedy: RegExp][] = [
    [rewritten, [publish(written)], 'p1 in other words than were published on 2031-04-01', asBefore, putBack],
    [written.replace(second, ''), [publish(written)], 'no p2, published on 2031-04-01', asBefore, putBack],
    [
      `${written}\nMore.\n`,
      [publish(written)],
      'p3, which version 1 did not have when it was published on 2031-04-01',
      asBefore,
      putBack,
    ],
    [
      written.replace(first, `New.\n\n${first}`).replace(`\n\n${second}`, ''),
      [publish(written.replace(`\n\n${second}`, ''))],
      'the words of p1 under other numbers than were published on 2031-04-01',
      asBefore,
      putBack,
    ],
    [
      written.replace('a storm', '*a storm*'),
      [publish(written)],
      'p1 in the words that were published on 2031-04-01, with other links, emphasis or role',
      /^what somebody may have cited, with the links and emphasis it had$/,
      putBack,
    ],
    [
      written,
      [{ ...publish(written), words: publish(written).words.map((line) => line.replace(/( p2 .*) \w+$/, '$1')) }],
      'p2 cut into other sentences than were published on 2031-04-01, in the same words',
      /^the sentences that somebody may have cited$/,
      /run “npm ci”/,
    ],
    [
      withIds(written.replace(`${first}\n\n${second}`, `${second}\n\n${first}`), 'p2, p1'),
      [publish(written)],
      'the passages in another order than they were published in on 2031-04-01',
      asBefore,
      putBack,
    ],
    [
      otherBytes,
      [publish(written)],
      'another original than version 1 had when it was published on 2031-04-01',
      /^d9c07d796a47d3fa/,
      /^Bring back the original/,
    ],
    [
      written,
      [publish(written), publish(rewritten, '2031-04-02')],
      'version 1 in one of the two wordings that were published of it; that of 2031-04-02 is missing',
      /^both wordings/,
      /Keep one wording as versions\/2031-03-02-harbour-gazette-bridge-closed\/v1\.md, and the other, .* as version 2\.$/,
    ],
    [
      written,
      [publish(asVersion(written, 2))],
      'an older version than the 2 published on 2031-04-01',
      /^a version never goes back$/,
      /^Put the words back|^Bring the file back/,
    ],
  ];
  for (const [text, published, found, expected, remedy] of cases) {
    const fault = told(text, published).find((one) => one.found === found);
    assert.ok(fault, `${found}: ${JSON.stringify(told(text, published))}`);
    assert.match(fault.expected ?? '', expected, found);
    assert.match(fault.remedy ?? '', remedy, found);
  }
});

test('a passage that is new may not have the id of one that is gone, however many versions ago', () => {
  const one = written.replace(second, `${second}\n\nNobody was hurt.`);
  const older = [one, asVersion(written, 2)];
  const anew = `${asVersion(written, 3)}\nFerries run.\n`;
  assert.deepEqual(
    told(anew, [], older).map(({ field, found, remedy }) => [field, found, remedy]),
    [['passages', 'p3 with the words that another passage had', 'Write “passages: [p1, p2, p4]” into its facts.']],
  );
  assert.deepEqual(told(withIds(anew, 'p1, p2, p4'), [], older), []);
  assert.deepEqual(told(`${asVersion(written, 3)}\nNobody was hurt.\n`, [], [written, one]), []);
});

/** What is said of the words of an article, of which some has been published. */
function told(text: string, published: readonly ArticleLines[], older: readonly string[] = []): Fault[] {
  return checkWords(read(text, older), {
    ledger: { articles: new Map([[id, published]]), withdrawals: new Map() },
  });
}

/** What a publication writes of an article with no other version. */
function publish(text: string, since = '2031-04-01'): ArticleLines {
  const { present } = read(text);
  return { publication: `${since}-0`, since, ...findNewWords({ articles: new Map() }, id, present) };
}

function read(text: string, older: readonly string[] = []): ArticleSubject {
  const article = toSubject<ArticleData>('articles', { id, shown }, parseRecord('articles', shown, Buffer.from(text)));
  const versions = older.map((its, index) => ({
    version: index + 1,
    shown: `versions/${id}/v${index + 1}.md`,
    bytes: Buffer.from(its),
    digest: '',
  }));
  return completeArticle(article, {
    files: {
      listOriginals: () => [],
      loadOriginal: () => undefined,
      listAttachments: () => [],
      loadAttachment: () => undefined,
      loadVersions: () => versions,
      listBeside: () => [],
    },
  });
}

function asVersion(text: string, version: number): string {
  return text.replace('\nlanguage:', `\nversion: ${version}\nlanguage:`);
}

function withIds(text: string, ids: string): string {
  return text.replace('\nlanguage:', `\npassages: [${ids}]\nlanguage:`);
}
