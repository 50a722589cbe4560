import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/bench/find-browser.ts';
import { loadSettings } from '../src/records/settings.ts';
import { sites } from './sites.ts';

// Not read from the built site: tools read this file before there is one.
const baseURL = `http://127.0.0.1:${sites.archive.port}${loadSettings().base}`;

/** Every test leaves an empty page behind, and to the browser that is another site, for which it starts new processes. */
const oneProcessForAll = ['--renderer-process-limit=1', '--process-per-site', '--in-process-gpu', '--disable-gpu'];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  // A page tried at every width takes its time on a busy machine.
  timeout: 120_000,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list'], ['./report-counts.ts']],
  use: {
    baseURL,
    launchOptions: { ...findBrowser(), args: oneProcessForAll },
  },
  webServer: { command: `"${process.execPath}" serve.ts`, url: baseURL },
});
