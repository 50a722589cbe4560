import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { speakTo } from './speak-to.ts';

/**
 * Notes everything that no page should do: throw, complain, break its own content security policy (which `tab.ts` has told),
 * open a dialog or a window, start a download, ask for what is not there or another host.
 * @param address of the site the page belongs to.
 * @returns a list that grows as the page is used.
 */
export function listenForComplaints(tab: Page, address: string): string[] {
  const complaints: string[] = [];
  tab.on('dialog', (dialog) => {
    complaints.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  tab.on('console', (message) => {
    // The browser asks for it when it opens the tab, sometimes late; every page of ours names its icon.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() !== 'log') complaints.push(`${message.type()}: ${message.text()} at ${message.location().url}`);
  });
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('popup', (popup) => complaints.push(`opened ${popup.url()}`));
  tab.on('download', (download) => complaints.push(`downloaded ${download.url()}`));
  tab.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(`asked for ${request.url()}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  return complaints;
}

/** Whether it only tells that a host sends the page for wrong addresses as what it is. */
export function isOfWrongAddress(complaint: string): boolean {
  return /\b404 .*\/404\.html$/.test(complaint);
}

/** That the page can be scrolled sideways, and by which elements, as far as elements reach over an edge. */
export function findOverflow(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const reaching = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > clientWidth + 0.5;
    });
    return [
      `${scrollWidth} px wide`,
      ...reaching
        .slice(0, 5)
        .map(
          ({ localName, className, textContent }) => `${localName}.${className} “${textContent?.trim().slice(0, 40)}”`,
        ),
    ];
  });
}

/** What hinders people in using the page as it is shown now, of WCAG and good practice. */
export async function findBarriers(tab: Page, options: RunOptions): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis)))
    await (await speakTo(tab)).send('Runtime.evaluate', { expression: axeSource });
  const violations = await tab.evaluate(async (chosen) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } };
    return (await axe.run({ ...chosen, resultTypes: ['violations'] })).violations;
  }, options);
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id} in ${nodes.length} places, such as ${String(first?.target)}: ${first?.failureSummary?.split('\n')[1]?.trim()}`;
  });
}

/**
 * WCAG 2.2 A and AA, good practice, and the contrast of AAA. Both rules of contrast are needed: that of AAA lets pass
 * what is below that of AA.
 */
export const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/** The same without what only the style sheet decides. */
export const everythingButColours: RunOptions = {
  ...everything,
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: false } },
};

/** What another width can change. */
export const whatWidthChanges: RunOptions = { runOnly: ['target-size'] };

/** What another width or colour scheme can change. */
export const whatColoursAndWidthChange: RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'target-size'],
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
