import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * One mark for the program, so that nothing is kept longer than the program that made it: of all files in the rooms of
 * `src/` that are named, of the packages, and of Node. Made once a process.
 * @param rooms folders and files of `src/`; usually all of it.
 * @param project the folder of the program.
 */
export function programDigest(rooms: readonly string[] = ['.'], project = '.'): string {
  const name = [project, ...rooms].join('\n');
  const digest = made.get(name) ?? digestOf(rooms, resolve(project));
  made.set(name, digest);
  return digest;
}

function digestOf(rooms: readonly string[], project: string): string {
  const source = join(project, 'src');
  const files = rooms.flatMap((room) => listFiles(join(source, room)));
  const parts = [join(project, 'package-lock.json'), ...files.toSorted()].map((file) => [
    file.slice(project.length),
    mark(file),
  ]);
  return hash('sha256', JSON.stringify([process.version, process.arch, parts]));
}

function listFiles(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return entry.isFile() && !isForTests.test(path) ? path : [];
  });
}

function mark(file: string): string {
  return hash('sha256', readFileSync(file));
}

const made = new Map<string, string>();
const isForTests = /\.test\.ts$|[/\\]fixtures[/\\]/;
