import type { Unreadable } from '../capture.ts';
import { showControls } from '../../text/characters/show-controls.ts';

/** What a reader throws where it cannot go on: what it found, and what the archivist can do about it. */
export class Refusal extends Error {
  readonly remedy: string;

  constructor(found: string, remedy: string) {
    super(found);
    this.remedy = remedy;
  }
}

/** What is thrown while a file is read, as one line of the report; a library’s own words are said as its. */
export function refuse(
  as: string,
  error: unknown,
  remedy = 'Open the file in its program and save it again.',
): Unreadable {
  if (error instanceof Refusal) return unreadable(as, error.message, error.remedy);
  const words = error instanceof Error ? error.message : String(error);
  return unreadable(as, `it cannot be read (${oneLine(words) || 'no reason is given'})`, remedy);
}

/** A line of the report that cannot break it: names and messages come from outside. */
export function unreadable(as: string, found: string, remedy: string): Unreadable {
  return { as: showName(as), found: oneLine(found), remedy };
}

/** A name from outside as it is shown, on one line and of a bearable length; it is never a path. */
export function showName(name: string): string {
  const line = oneLine(name);
  return line.length <= 200 ? line : `${line.slice(0, 120)}…${line.slice(-60)}`;
}

function oneLine(text: string): string {
  return showControls(text.slice(0, 2000))
    .replace(/[\t\r\n]/g, ' ')
    .trim();
}
