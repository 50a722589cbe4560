import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { kindNames } from '../../schema/collections.ts';
import { speak } from '../../words/languages.ts';
import type { Change } from '../writing/change-together.ts';
import { schemaFiles, schemaLine } from './schema-files.ts';
import { writeFacts } from '../writing/write-facts.ts';

/** All files of an archive that has nothing in it yet: what makes it this one, folders, examples, schemas, the handbook. */
export function archiveFiles(facts: Readonly<{ language: string }>): Required<Change>[] {
  const handbook = join(program, 'content/README.md');
  const { rights: rightsLabel, unknownOutlet } = speak(facts.language).words.beginning;
  return [
    { path: 'archive.yaml', text: `${schemaLine('archive')}\n${writeFacts({ ...facts, rights, rightsLabel })}` },
    {
      path: 'outlets/unknown.yaml',
      text: `${schemaLine('outlets')}\n${needed}\n${writeFacts({ kind: 'unknown', ...unknownOutlet })}`,
    },
    ...laidFiles(),
    ...schemaFiles(),
    // A folder that holds nothing is forgotten by git.
    ...[...kindNames, 'originals'].map((folder) => ({ path: `${folder}/.gitkeep`, text: '' })),
    {
      path: '.gitignore',
      text: '# What commands keep here while they work, and sites that were built inside.\n.desk/\ndist/\n',
    },
    // The words of articles stay as they came, on every computer.
    { path: '.gitattributes', text: '* -text\n' },
    ...(existsSync(handbook) ? [{ path: 'README.md', text: readFileSync(handbook, 'utf8') }] : []),
  ];
}

/** What is the same in every archive. */
function laidFiles(): Required<Change>[] {
  return readdirSync(laid, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((path) => ({ path: relative(laid, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** What is said of articles that name no rights: that nobody has looked. */
const rights = 'http://rightsstatements.org/vocab/CNE/1.0/';

const needed = '# Every archive needs it: an article whose publisher nobody knows names this one.';

const laid = join(import.meta.dirname, 'laid');
const program = join(import.meta.dirname, '../../..');
