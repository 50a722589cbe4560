import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes a file of a site, if it is there, and the folders that hold nothing without it. @param file its path below that folder. */
export function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true });
  for (let place = dirname(file); place !== '.' && isEmpty(join(folder, place)); place = dirname(place))
    rmdirSync(join(folder, place));
}

function isEmpty(place: string): boolean {
  return existsSync(place) && readdirSync(place).length === 0;
}
