import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from '../records/content-folder.ts';
import { readSettings } from '../records/settings.ts';
import { archiveSchema } from '../schema/archive.ts';
import { writeBag } from './bag/write-bag.ts';
import { writeCrate } from './bag/write-crate.ts';
import { buildSite } from './build.ts';
import { showProgress } from './progress.ts';
import { showPath } from './site-folder.ts';
import { countOf } from './summary.ts';
import { today } from './today.ts';

/**
 * Puts the whole archive into one folder that can be kept anywhere: its records and originals, the site, and the program
 * that makes the one from the other. The folder is a bag (RFC 8493) whose payload is an RO-Crate.
 * @returns false if nothing was packaged, and then the reason has been told.
 */
export async function pack(to: string): Promise<boolean> {
  const target = resolve(to);
  const content = contentFolder();
  if ((await readdir(target).catch(() => [])).length > 0)
    return refuse(`${showPath(target)} holds files already. Name a folder that is empty or not there yet.`);
  if ([content, ...program.map((name) => resolve(name))].some((source) => !relative(source, target).startsWith('..')))
    return refuse(`${showPath(target)} is in a folder that is packaged itself. Name one outside of it.`);
  const site = await buildSite();
  if (site === undefined) return false;
  const progress = showProgress();
  const aside = join(dirname(target), `.${basename(target)}-${process.pid}`);
  try {
    progress.say('Copying');
    const payload = join(aside, 'data');
    await mkdir(payload, { recursive: true });
    for (const name of program) await cp(name, join(payload, name), { recursive: true });
    await cp(content, join(payload, 'content'), { recursive: true, filter: (path) => !isHidden(path, content) });
    await cp(site, join(payload, 'site'), { recursive: true });
    const { site: origin, base } = readSettings();
    const facts = archiveSchema.parse(parse(await readFile(join(content, 'archive.yaml'), 'utf8')));
    const rebuild = `npm ci && SITE_URL=${origin} BASE_PATH=${base} npm run build`;
    await writeFile(
      join(payload, 'REBUILD.txt'),
      `In this folder, with any Node.js from 20 on:\n\n  ${rebuild}\n\nmakes in dist/ the same site, byte for byte, that stands in site/.\n`,
    );
    const described = {
      ...facts,
      url: `${origin}${base}`,
      date: today(),
      parts: parts.filter(({ id }) => existsSync(join(payload, id))),
    };
    await writeFile(join(payload, 'ro-crate-metadata.json'), writeCrate(described));
    progress.say('Writing checksums');
    const { files, bytes } = await writeBag(aside, {
      'Source-Organization': facts.name,
      ...(facts.contact.includes('://') ? {} : { 'Contact-Email': facts.contact }),
      'External-Description': facts.description,
      'External-Identifier': described.url,
      'Bagging-Date': described.date,
    });
    await rm(target, { recursive: true, force: true });
    await rename(aside, target);
    progress.end();
    console.log(
      `Packaged: ${countOf(files, 'file', 'files')}, ${Math.ceil(bytes / 1e6).toLocaleString('en')} MB, in ${showPath(target)}. “sha256sum --check manifest-sha256.txt” tells whether all is there.`,
    );
    return true;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** What a folder-wide search or an editor leaves behind is not the archive's. */
function isHidden(path: string, content: string): boolean {
  return relative(content, path)
    .split(/[/\\]/)
    .some((step) => step.startsWith('.'));
}

function refuse(message: string): false {
  console.error(`Nothing was packaged: ${message}`);
  return false;
}

/** All that builds a site from records. */
const program = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
  'src',
  'public',
  'README.md',
  'LICENSE',
];

const parts = [
  {
    id: 'content/',
    name: 'Records',
    description: 'Articles, stories and everything recorded about them, as plain text.',
  },
  { id: 'content/originals/', name: 'Originals', description: 'Every article exactly as it was received.' },
  {
    id: 'content/ledger/',
    name: 'Ledger',
    description: 'Every address and all words ever published, as fingerprints.',
  },
  { id: 'site/', name: 'Site', description: 'The archive as readers see it: open index.html on any web host.' },
  {
    id: 'site/data/',
    name: 'Tables',
    description: 'The archive as JSON lines and CSV, with a Frictionless data package.',
  },
  { id: 'src/', name: 'Program', description: 'What builds the site from the records.' },
  {
    id: 'REBUILD.txt',
    name: 'How to build the site again',
    description: 'The command, with the address it was built for.',
  },
];
