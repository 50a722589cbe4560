import { relative } from 'node:path';

/** Ends a command with a sentence for the archivist instead of the program's own trace. */
export class Refusal extends Error {}

/** What hindered the program, as a sentence for the archivist; nothing if it is a fault of the program itself. */
export function sayHindrance(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  // While a file is written, the system does not say which.
  const place = path === undefined ? 'what is to be written' : relative(process.cwd(), dest ?? path) || '.';
  return code === undefined ? undefined : hindrances[code]?.(place);
}

/** What ended a command: what hindered it, or else that the program is at fault, with the lines that whoever mends it needs. */
export function sayEnd(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return sayHindrance(error) ?? `The program has a fault. Whoever looks after it needs these lines:\n${lines}`;
}

const writeProtected = (place: string): string =>
  `${place} cannot be written or read: it belongs to another user or is write-protected. Give yourself the right to it, or ask whoever has it.`;

const hindrances: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `The disk is full: there is no room for ${place}. Make room, then run this again.`,
  EDQUOT: (place) =>
    `Your share of the disk is used up: there is no room for ${place}. Make room, then run this again.`,
  EROFS: (place) => `${place} is on a disk that can only be read.`,
  EACCES: writeProtected,
  EPERM: writeProtected,
};
