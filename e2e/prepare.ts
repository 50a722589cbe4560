import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';
import { findBrowser } from '../src/bench/find-browser.ts';
import { sites } from './sites.ts';

// Before the tests: a browser that starts, and the sites beside `dist` that they look at.
await tryBrowser(findBrowser() ?? installBrowser());
const open = Object.entries(sites).values();
await Promise.all([buildSites(), buildSites()]);

/** Builds what nobody else has begun to build, one site after the other. */
async function buildSites(): Promise<void> {
  for (const [name, site] of open) {
    if ('write' in site) site.write(site.env.ARCHIVE_CONTENT);
    if ('env' in site) await buildSite(name, site.folder, site.env);
  }
}

/** Playwright's own, where it can be downloaded; else the system's, where root may install it. */
function installBrowser(): LaunchOptions {
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  const mayUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const installed =
    run(process.execPath, [playwright, 'install', 'chromium']) ||
    (mayUseApt &&
      run('apt-get', ['update']) &&
      // Where there is none without windows, any will do.
      (installPackage('chromium-headless-shell') || installPackage('chromium')));
  const browser = installed ? findBrowser() : undefined;
  return (
    browser ??
    fail(
      'There is no Chromium here and none could be fetched: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
    )
  );
}

async function tryBrowser(options: LaunchOptions): Promise<void> {
  const path = options.executablePath ?? chromium.executablePath();
  try {
    const browser = await chromium.launch(options);
    console.log(`Chromium ${browser.version()} at ${path}`);
    await browser.close();
  } catch (error) {
    fail(
      `${String(error)}\n\n${path} does not start: install what it lacks (“npx playwright install-deps chromium”), or set CHROMIUM_PATH to another.`,
    );
  }
}

async function buildSite(name: string, folder: string, env: Record<string, string>): Promise<void> {
  console.log(`Building the site “${name}”`);
  const program = fileURLToPath(new URL('../src/desk/cli.ts', import.meta.url));
  const build = spawn(process.execPath, [program, 'build'], {
    stdio: 'inherit',
    env: { ...process.env, ...env, ARCHIVE_OUT: folder },
  });
  const [code] = await once(build, 'close');
  if (code !== 0) fail(`The site “${name}” could not be built; what stands above says why.`);
}

function installPackage(name: string): boolean {
  return run('apt-get', ['install', '--yes', '--no-install-recommends', name]);
}

function run(program: string, words: string[]): boolean {
  try {
    execFileSync(program, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    return true;
  } catch {
    return false;
  }
}

function fail(says: string): never {
  console.error(says);
  process.exit(1);
}
