import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { loadSettings } from '../../records/settings.ts';
import { archiveSchema } from '../../schema/archive.ts';
import { showProgress } from '../progress.ts';
import { today } from '../today.ts';
import { copyTree, makeFolders, removeIfEmpty, removeTree, rename, syncFolder, writeNew } from '../writing/disk.ts';
import { withLock } from '../writing/lock.ts';
import { programFiles, loadLeftOut } from './program-files.ts';
import { writeBag } from './write-bag.ts';
import { writeCrate } from './write-crate.ts';

/**
 * Makes a bag of an archive, its site and the program. It is made aside and gets its name when it is whole; what one that
 * was killed has left there goes. Its copies are not waited for one by one: what a power cut takes away, its checksums show.
 * @param target a folder that is empty or not there yet.
 * @returns how many files the payload has, and how many bytes.
 */
export async function makeBag(target: string, content: string, site: string): Promise<BagSize> {
  const beside = join(dirname(target), `.${basename(target)}`);
  makeFolders(dirname(target));
  return withLock(`${beside}-desk`, 'package', async () => {
    const aside = `${beside}-part`;
    removeTree(aside);
    try {
      const size = await fillBag(aside, content, site);
      removeIfEmpty(target);
      rename(aside, target);
      syncFolder(dirname(target));
      return size;
    } catch (error) {
      removeTree(aside);
      throw error;
    }
  });
}

async function fillBag(folder: string, content: string, site: string): Promise<BagSize> {
  const progress = showProgress();
  progress.say('Copying');
  const payload = join(folder, 'data');
  const isLeftOut = loadLeftOut('.');
  for (const name of programFiles) copyTree(name, join(payload, name), isLeftOut);
  copyTree(content, join(payload, 'content'), (path) => isHidden(path, content));
  copyTree(site, join(payload, 'site'));
  const { site: origin, base } = loadSettings();
  const facts = archiveSchema.parse(parse(await readFile(join(content, 'archive.yaml'), 'utf8')));
  const rebuild = `npm ci && SITE_URL=${origin} BASE_PATH=${base} npm run build`;
  writeNew(
    join(payload, 'REBUILD.txt'),
    `In this folder, with any Node.js from 20 on:\n\n  ${rebuild}\n\nmakes in dist/ the same site, byte for byte, that stands in site/. “npm test” tests the program.\n`,
  );
  const described = {
    ...facts,
    url: `${origin}${base}`,
    date: today(),
    parts: parts.filter(({ id }) => existsSync(join(payload, id))),
  };
  writeNew(join(payload, 'ro-crate-metadata.json'), writeCrate(described));
  progress.say('Writing checksums');
  const size = await writeBag(folder, {
    'Source-Organization': facts.name,
    ...(facts.contact.includes('://') ? {} : { 'Contact-Email': facts.contact }),
    'External-Description': facts.description,
    'External-Identifier': described.url,
    'Bagging-Date': described.date,
  });
  progress.end();
  return size;
}

/** What a folder-wide search or an editor leaves behind is not the archive's. */
function isHidden(path: string, content: string): boolean {
  return relative(content, path)
    .split(/[/\\]/)
    .some((step) => step.startsWith('.'));
}

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

interface BagSize {
  files: number;
  bytes: number;
}
