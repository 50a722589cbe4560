import { append } from '../append.ts';
import type { RecordFile } from '../content-folder.ts';
import { unreadable } from '../fault.ts';
import { parseRecord, type RecordData } from '../parse-record.ts';
import { byKind, type Gathered, type SurroundingKind } from './by-kind.ts';
import { citationUses } from './comparison.ts';
import type { Known } from './known.ts';
import { checkLinks } from './links.ts';
import { checkRetired } from './retired.ts';
import { soundFacts, toSubject } from './subject.ts';

/** Judges a record that surrounds the articles by itself and its links, and gathers what articles are to be compared with. */
export function judgeSurrounding<C extends SurroundingKind>(
  kind: C,
  file: Pick<RecordFile, 'id' | 'shown'>,
  bytes: Uint8Array,
  known: Pick<Known, 'ids'>,
): Partial<Gathered> & { facts: unknown } {
  const subject = toSubject<RecordData<C>>(kind, file, parseRecord(kind, file.shown, bytes));
  const { notices } = subject;
  const facts = soundFacts(subject);
  const faults = [...subject.faults];
  try {
    append(faults, checkLinks(subject, known));
    if (subject.retired) return { notices, facts, faults: [...faults, ...checkRetired(subject, known)] };
    const { checks, gather } = byKind[kind];
    for (const check of checks) append(faults, check(subject, known));
    const gathered = gather?.(subject) ?? {};
    return { notices, facts, faults, ...gathered, uses: [...citationUses(subject), ...(gathered.uses ?? [])] };
  } catch (error) {
    return { notices, facts, faults: [...faults, unreadable(file.shown, error)] };
  }
}
