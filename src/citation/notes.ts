import { englishDates } from '../words/english-dates.ts';
import { writeDate } from '../words/write-date.ts';
import { dateOf, isPlain, isoOf, type Certainty, type CslItem } from './csl-item.ts';

/**
 * What a citation should say beside its fields: what is in doubt, and where the text comes from. None has the form
 * `word: value`, which citeproc and pandoc take for a field wherever it begins a line of a note.
 */
export function writeNotes(item: CslItem): string[] {
  const { custom } = item;
  const date = dateOf(item);
  const isWhole = date && isPlain(date) && date.from?.precision !== 'minute';
  return [
    custom.agency && `Text of ${custom.agency}${concluded(custom.agencyConcluded)}`,
    !item['container-title'] && 'Publisher unknown',
    !date && 'Undated',
    date &&
      (!isWhole || custom.dateConcluded) &&
      `Published ${writeDate(date, englishDates)}${custom.dateProposed ? ' (read by a program, not confirmed)' : concluded(custom.dateConcluded ? 'sure' : undefined)}`,
    custom.originalUrl && `Original at <${custom.originalUrl}>`,
    custom.snapshot && `Snapshot at <${custom.snapshot}>`,
    item.accessed && `Captured ${isoOf(item.accessed)}`,
  ].filter((line) => typeof line === 'string');
}

/** The same, and the checksum by which the original can be known again: for programs, it is too long to print. */
export function writeAllNotes(item: CslItem): string[] {
  return [...writeNotes(item), `SHA-256 of the original ${item.custom.sha256}`];
}

function concluded(certainty: Certainty | undefined): string {
  if (!certainty) return '';
  return ` (concluded by the archive${{ sure: '', likely: ', likely', guess: ', a guess' }[certainty]})`;
}
