import type { CollectionName } from '../../schema/collections.ts';
import type { RecordFile } from '../content-folder.ts';
import type { Fault } from '../fault.ts';
import type { RawRecord } from '../parse-record.ts';
import { fieldName } from '../schema-faults.ts';
import type { Known, FaultPlace } from './known.ts';

/** Makes a record that was read into one that checks can judge: it knows its file, and tells faults by their field. */
export function toSubject<T>(
  kind: CollectionName,
  { id, shown: file }: Pick<RecordFile, 'id' | 'shown'>,
  record: RawRecord<T>,
): Subject<T> {
  const place = (path: readonly PropertyKey[]): FaultPlace => ({
    file,
    line: record.locate(path),
    field: fieldName(path),
  });
  return {
    ...record,
    kind,
    id,
    file,
    place,
    fault: (path, told) => ({ ...place(path), ...told }),
    faultBelow: (line, told) => ({ file, line: record.bodyLine + line - 1, ...told }),
  };
}

/** The facts of a record that is there and has no fault by itself. */
export function soundFacts<T>({
  data,
  faults,
  retired,
}: Pick<RawRecord<T>, 'data' | 'faults' | 'retired'>): T | undefined {
  return faults.length > 0 || retired ? undefined : data;
}

/** A check of records: of what stands in one, and of what else is known. Checks only say what is wrong. */
export type Check<T, K = Pick<Known, 'ids'>> = (subject: Subject<T>, known: K) => Fault[];

/** A record that is judged. */
export interface Subject<T> extends RawRecord<T> {
  kind: CollectionName;
  id: string;
  /** Path from the content folder, as messages show it. */
  file: string;
  /** Where a field is written. */
  place: (path: readonly PropertyKey[]) => FaultPlace;
  /** A fault in a field, with its file, line and name. */
  fault: (path: readonly PropertyKey[], told: FaultText) => Fault;
  /** A fault in the text below the facts, in a line of it counted from 1. */
  faultBelow: (line: number, told: FaultText) => Fault;
}

/** What was found, and what to do; the place too, where it is not that of the field. */
type FaultText = Omit<Fault, 'file'>;
