import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/**
 * How the Chromium to test in is started: the one `CHROMIUM_PATH` names, else Playwright's own, else one that the system has,
 * best of all one that can open no window, which takes a quarter less time.
 * @returns nothing if there is none.
 */
export function findBrowser(): LaunchOptions | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executablePath: named };
  // Playwright has one for windows and one without, and chooses.
  if (existsSync(chromium.executablePath())) return {};
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = [...inPath, ...elsewhere].find(existsSync);
  return executablePath === undefined ? undefined : { executablePath };
}

const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
