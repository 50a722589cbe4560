import type { Capture, HandedIn, Unreadable } from '../capture.ts';
import { isCapture } from '../capture.ts';
import { endingOf, isNamedAs, kindOf } from '../kinds.ts';
import { takeHead } from './collect.ts';
import { headLength } from './limits.ts';
import { refuse, unreadable } from './refusal.ts';

/**
 * Reads every text that is in a file, whatever kind of file it is. What cannot be read is said, file by file and record by
 * record; nothing is thrown, and what comes after is read all the same.
 */
export async function* readFile(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  try {
    yield* readKnown(file);
  } catch (error) {
    yield refuse(file.name, error);
  }
}

async function* readKnown(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  const head = await takeHead(file.stream(), headLength);
  if (head.length === 0) {
    yield unreadable(file.name, 'it is empty', 'Save it again from where it is from, or leave it out.');
    return;
  }
  const kind = kindOf(file.name, head);
  if (!kind?.reader) {
    const ending = endingOf(file.name);
    yield kind
      ? unreadable(file.name, `it is ${kind.called}`, kind.remedy ?? '')
      : unreadable(
          file.name,
          ending
            ? `files called .${ending} are not known here`
            : 'its name does not say what it is, nor do its first bytes',
          'If it is a text, call it .txt; if not, open it in its program, save it as .pdf or .html, and hand that in.',
        );
    return;
  }
  const read = await kind.reader();
  const doubts = isNamedAs(file.name, kind) ? [] : [`It is ${kind.called} by its first bytes, though not by its name.`];
  for await (const found of read(file))
    yield isCapture(found) && doubts.length > 0 ? { ...found, doubts: [...doubts, ...(found.doubts ?? [])] } : found;
}
