import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { listFiles } from './built-site.ts';
import { foldSpaces, judgePage, readData, readText } from './hostile/judge-page.ts';
import { makeHostileArchive } from './hostile/make-archive.ts';
import { payloads } from './hostile/payloads.ts';
import { addressOf, sites } from './sites.ts';

const { folder, env } = sites.hostile;
const files = listFiles(folder);
const pages = files.filter((file) => file.endsWith('.html'));
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const { said } = makeHostileArchive();

test('no page has an element, an attribute, a script or an address that the program did not write', () => {
  const faults = pages.flatMap((file) => judgePage(read(file), env.BASE_PATH).map((fault) => `${file}: ${fault}`));
  expect(faults).toEqual([]);
});

test('every value of every record stands on its page to the letter, and as often as it was recorded', () => {
  const everywhere = said.get('') ?? [];
  for (const file of pages.filter((one) => !isLeadingOn(one))) {
    const text = readText(read(file));
    for (const words of everywhere) expect(text.includes(foldSpaces(words)), `${file}: ${words}`).toBe(true);
  }
  const missing = [...said].flatMap(([page, values]) => {
    const [text, texts] = [readText(read(`${page}index.html`)), values.map(foldSpaces)];
    return [...new Set(texts)].flatMap((words) => {
      const recorded = texts.reduce((sum, one) => sum + count(one, words), 0);
      return count(text, words) >= recorded ? [] : [`${page}: ${recorded} times “${words}”`];
    });
  });
  expect(missing).toEqual([]);
});

test('what pages say to programs is data, and has the words too', () => {
  for (const file of pages) for (const data of readData(read(file))) expect(typeof data).toBe('object');
  for (const [page, [title = '']] of said) {
    if (!/^(?:articles|stories|topics|entities|outlets)\/[^/]+\/$/.test(page) || page.includes('withdrawn')) continue;
    expect(listTexts(readData(read(`${page}index.html`))).map(foldSpaces), page).toContain(foldSpaces(title));
  }
});

// One half of the pages for each of the workers.
for (const half of [0, 1]) {
  test(`in a browser no page runs, asks for or stretches anything (${half + 1} of 2)`, async ({ browser }) => {
    const some = pages.filter((_, place) => place % 2 === half);
    expect(await visitPages(browser, some)).toEqual([]);
  });
}

test('a search for any of it shows it as text', async ({ page }) => {
  const complaints = await listen(page);
  const address = addressOf('hostile');
  for (const asked of [
    '"alert(1)"',
    '<script>alert(1)</script>',
    'constructor',
    '__proto__',
    '(a+)+$',
    '[object Object]',
    '"><img src=x onerror=alert(1)>',
    '%',
    'x'.repeat(3000),
  ]) {
    await page.goto(`${address}search/?q=${encodeURIComponent(asked)}`);
    await expect(page.getByRole('searchbox').last()).toHaveValue(asked);
    await expect(page.locator('archive-search [role="status"]').first()).toHaveText(/\d|No|no/);
    expect(
      await page
        .locator('.hits')
        .evaluate((hits) =>
          [...hits.querySelectorAll('*')]
            .map(({ localName }) => localName)
            .filter((name) => !'li h2 a p strong span ol details summary mark'.split(' ').includes(name)),
        ),
    ).toEqual([]);
    expect(await sideways(page), asked).toEqual([]);
  }
  await page.goto(`${address}search/?q=alert&outlet=__proto__&topic=constructor&entity=%3Cscript%3E&story=toString`);
  await expect(page.locator('archive-search [role="status"]').first()).toHaveText(/\d|No|no/);
  expect(complaints).toEqual([]);
});

/** Visits pages in several tabs at once and tells what any of them did that no page should do. */
async function visitPages(browser: Browser, some: readonly string[]): Promise<string[]> {
  const waiting = [...some];
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, acceptDownloads: false });
  const visit = async (): Promise<string[]> => {
    const tab = await context.newPage();
    const complaints = await listen(tab);
    const told: string[] = [];
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      await tab.goto(`${addressOf('hostile')}${page.replace(/index\.html$/, '')}`);
      if (!isLeadingOn(page)) complaints.push(...(await sideways(tab)));
      told.push(...complaints.splice(0).map((complaint) => `${page}: ${complaint}`));
    }
    return told;
  };
  const told = await Promise.all(Array.from({ length: 3 }, visit));
  await context.close();
  return told.flat();
}

async function listen(tab: Page): Promise<string[]> {
  const complaints: string[] = [];
  tab.on('dialog', (dialog) => {
    complaints.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  tab.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(`${message.type()}: ${message.text()}`);
  });
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('popup', (popup) => complaints.push(`opened ${popup.url()}`));
  tab.on('download', (download) => complaints.push(`downloaded ${download.url()}`));
  tab.on('request', (request) => {
    if (!request.url().startsWith(addressOf('hostile'))) complaints.push(`asked for ${request.url()}`);
  });
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`The content security policy forbids ${violatedDirective} ${blockedURI}`);
    });
  });
  return complaints;
}

/** The elements that make a page wider than the window. */
function sideways(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const reaching = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return reaching.slice(0, 3).map((element) => `${scrollWidth} px wide by ${element.localName}.${element.className}`);
  });
}

/** A page that leads on says only where to. */
function isLeadingOn(file: string): boolean {
  return /\/moved\/|^old\//.test(file);
}

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
