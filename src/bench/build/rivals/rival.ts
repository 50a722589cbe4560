import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ToldArticle } from '../invented/write-archive.ts';

/** Where a program is installed; nothing if it is not. */
export function findProgram(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Another generator of sites, to be measured on the same texts. */
export interface Rival {
  name: string;
  /** As it is called. */
  program: string;
  /** Lays what it needs into an empty folder. @returns takes in one article. */
  lay: (folder: string) => (article: ToldArticle) => void;
  /** How it is called to make the site of a folder. */
  words: (program: string, folder: string, out: string) => string[];
}
