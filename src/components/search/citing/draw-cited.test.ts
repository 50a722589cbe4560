import assert from 'node:assert/strict';
import { test } from 'node:test';
import { part } from '../../ui/elements.ts';
import { boxOf, layPage, textsOf } from '../../ui/fixtures/lay-page.ts';
import { ask } from '../fixtures/told.ts';
import { drawChange } from './draw-change.ts';
import { drawCitedSearch } from './draw-cited.ts';

const place = { archive: 'Harbour Archive', page: new URL('https://archive.example/search/') };
const version = '2031-03-04-0a1b2c3d';

test('a search is cited with what was asked of which archive, in what state, its number of articles and its link', (context) => {
  layPage(context);
  const cited = (query: string, of: string | undefined): string[] =>
    [...drawCitedSearch(ask(query), { version: of, articles: 12 }, place).querySelectorAll('textarea')].map(
      ({ value }) => value,
    );
  assert.deepEqual(cited('q=bridge&outlet=gazette&outlet=courier', version), [
    `“bridge”; Outlet: gazette or courier. Search in Harbour Archive (as of 4 March 2031, version ${version}): 12 articles. https://archive.example/search/?q=bridge&outlet=gazette&outlet=courier&asof=${version}&n=12`,
    `https://archive.example/search/?q=bridge&outlet=gazette&outlet=courier&asof=${version}&n=12`,
  ]);
  assert.match(
    cited('', undefined)[0] ?? '',
    /^All articles\. Search in Harbour Archive \(not published yet\): 12 articles\./,
  );
});

test('citation and link have a label each, and a button that copies them and says so, or that it could not', async (context) => {
  layPage(context);
  const copied: string[] = [];
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  const { navigator } = globalThis;
  Object.defineProperty(globalThis, 'navigator', { value: { clipboard }, configurable: true });
  context.after(() => Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true }));
  const box = boxOf(drawCitedSearch(ask(), { version, articles: 1 }, place));
  for (const field of box.querySelectorAll('textarea')) Object.assign(field, { select: () => undefined });
  assert.deepEqual(textsOf(box, 'label'), ['Citation', 'Link']);
  for (const label of box.querySelectorAll('label'))
    assert.ok(part(box, `#${label.getAttribute('for')}`).hasAttribute('readonly'));
  const [, link] = box.querySelectorAll('button');
  assert.equal(link?.getAttribute('aria-label'), 'Copy: Link');
  link?.click();
  await Promise.resolve();
  assert.deepEqual(copied, [part<HTMLTextAreaElement>(box, '#cite-search-link').value]);
  assert.deepEqual(textsOf(box, '[role="status"]'), ['Link: copied.']);
  clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  link?.click();
  await Promise.resolve();
  assert.match(textsOf(box, '[role="status"]')[0] ?? '', /does not let the page copy/);
});

test('who follows the link of a cited search learns whether its answer has changed', (context) => {
  layPage(context);
  const say = (then: number, now: number, of: string | undefined, at: string | undefined): string =>
    drawChange({ version: of, articles: then }, { version: at, articles: now }).textContent;
  assert.equal(say(3, 5, version, '2031-04-01-ffffffff'), 'This search was cited: 3 articles on 4 March 2031; now 5.');
  assert.equal(
    say(3, 3, version, version),
    'This search was cited: 3 articles on 4 March 2031, and the archive is still as it was then.',
  );
  assert.match(say(3, 3, version, '2031-04-01-ffffffff'), /, and as many now, which may be others\.$/);
  assert.match(
    say(1, 1, undefined, undefined),
    /: 1 article when this search was cited, and as many now, which may be others\.$/,
  );
});
