import { countOf } from '../summary.ts';
import type { Found } from './find-entry.ts';

/**
 * Tells what became of what was handed in: a line a text while they are few, then only what somebody has to do something about;
 * at the end the counts. As JSON, each text is a line and the counts the last.
 */
export function startReport({ json, dryRun, beforeLine }: ReportOptions): Report {
  const counts = { new: 0, capture: 0, completed: 0, known: 0, refused: 0 };
  const open = new Map<string, number>();
  let doubtful = 0;
  let lines = 0;
  const print = (line: string): void => {
    beforeLine();
    console.log(line);
  };
  return {
    tell(found) {
      if (found.kind === 'columns') return print(json ? JSON.stringify(found) : found.says);
      counts[found.kind] += 1;
      if (found.kind === 'new') {
        if (found.entry.doubts.length > 0) doubtful += 1;
        for (const what of found.entry.open) open.set(what, (open.get(what) ?? 0) + 1);
      }
      if (json) print(JSON.stringify(describe(found)));
      else if (found.kind === 'refused' || (lines += 1) <= fewLines) print(sayFound(found));
      else if (lines === fewLines + 1) print('… and so on; from here on only what could not be taken in.');
    },
    end() {
      const summary = { ...counts, doubtful, open: Object.fromEntries(open), dryRun };
      if (json) print(JSON.stringify({ summary }));
      else for (const line of saySummary(summary)) print(line);
      return counts.refused === 0;
    },
  };
}

function sayFound(found: Found): string {
  switch (found.kind) {
    case 'new': {
      const { id, title, doubts } = found.entry;
      return [
        `new      ${id}`,
        `         “${title}”, from ${found.as}`,
        ...doubts.map((doubt) => `         ? ${doubt}`),
      ].join('\n');
    }
    case 'capture':
      return `capture  ${found.id}\n         ${captureWords[found.what]}, from ${found.as}`;
    case 'completed':
      return [
        `facts    ${found.id}`,
        `         ${found.fields.length > 0 ? found.fields.join(', ') : 'nothing new'}, from ${found.as}`,
        ...found.kept.map((one) => `         ? left as it is: ${one}`),
      ].join('\n');
    case 'columns':
      return found.says;
    case 'known':
      return `known    ${found.id}\n         has what is in ${found.as}`;
    case 'refused':
      return `refused  ${found.as}\n         ${found.found}\n         ${found.remedy}`;
  }
}

/** What is said of a page that was taken once more. */
const captureWords: Record<(Found & { kind: 'capture' })['what'], string> = {
  known: 'is there already',
  'same words': 'has the same words',
  'words of an older version': 'has the words of an older version',
  'earlier words': 'has other words, of an earlier day: noted beside it',
  'other words': 'the outlet has changed its text: a new version',
};

function describe(found: Found): object {
  if (found.kind !== 'new') return { ...found, changes: undefined };
  const { id, title, doubts, open, outlets } = found.entry;
  return { kind: 'new', as: found.as, id, title, doubts, open, outlets: outlets.map((outlet) => outlet.id) };
}

function saySummary({ new: added, capture, completed, known, refused, doubtful, open, dryRun }: Summary): string[] {
  const parts = [
    `${countOf(added, 'article', 'articles')} ${dryRun ? 'would be added' : 'added'}`,
    capture > 0 && `${countOf(capture, 'more capture', 'more captures')} of pages that are there`,
    completed > 0 && `the facts of ${countOf(completed, 'article', 'articles')} completed`,
    known > 0 && `${known} already there`,
    refused > 0 && `${refused} not taken in`,
  ];
  const notKnown = Object.entries(open).map(([what, count]) => `${what} of ${count}`);
  return [
    `${parts.filter(Boolean).join(', ')}.`,
    ...(doubtful > 0 ? [`Of ${doubtful} the program is in doubt: look at those first.`] : []),
    ...(notKnown.length > 0 ? [`Not known: ${notKnown.join(', ')}.`] : []),
    ...(added > 0 && !dryRun
      ? [
          'All that was read is marked as proposed, and readers are told so. Look each over in articles/, correct it, and delete',
          '“proposed”. Then: npm run archive -- check, and npm start to see it.',
        ]
      : []),
  ];
}

/** Texts that are told one by one. */
const fewLines = 40;

interface ReportOptions {
  json: boolean;
  dryRun: boolean;
  /** Called before a line is printed, so that a line of progress is gone. */
  beforeLine: () => void;
}

/** What became of all that was handed in. */
interface Summary {
  new: number;
  capture: number;
  completed: number;
  known: number;
  refused: number;
  /** How many of the new ones have doubts. */
  doubtful: number;
  open: Record<string, number>;
  dryRun: boolean;
}

export interface Report {
  tell: (found: Found) => void;
  /** @returns whether everything was taken in. */
  end: () => boolean;
}
