import { readFileSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';

/** What the program consists of, at the top of its folder: all that `npm ci && npm test` needs, with `content` beside it. */
export const programFiles = [
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.github',
  '.gitignore',
  '.oxlintrc.json',
  '.prettierignore',
  '.prettierrc',
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'e2e',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
] as const;

/**
 * Whether something in the program's folder is no part of it: what commands and tests make there, which is what
 * `.gitignore` lists, a name or a path a line.
 * @param root the program's folder.
 */
export function loadLeftOut(root: string): (path: string) => boolean {
  const made = readFileSync(resolve(root, '.gitignore'), 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' || line.startsWith('#') ? [] : line.replace(/\/$/, '')));
  return (path) => {
    const way = relative(root, path).split(sep).join('/');
    return made.some((one) => way === one || (!one.includes('/') && basename(way) === one));
  };
}
