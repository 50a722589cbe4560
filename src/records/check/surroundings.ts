import { readFile } from 'node:fs/promises';
import type { CollectionName } from '../../schema/collections.ts';
import type { RecordFile } from '../content-folder.ts';
import { append } from '../append.ts';
import { unreadable } from '../fault.ts';
import { parseRecord, type RecordData } from '../parse-record.ts';
import { byKind, type SurroundingKind, type Gathered } from './by-kind.ts';
import { citationUses } from './comparison.ts';
import type { Known } from './known.ts';
import { checkLinks } from './links.ts';
import { noticeSharedNames } from './names.ts';
import { checkRetired } from './retired.ts';
import { toSubject } from './subject.ts';
import { checkTopicCircles } from './topics.ts';

/** Reads and judges all that surrounds the articles, and gathers what they are to be compared with. */
export async function checkSurroundings(
  files: Record<CollectionName, readonly RecordFile[]>,
  known: Pick<Known, 'ids'>,
  onRead: () => void,
): Promise<Surroundings> {
  const found: Gathered = {
    faults: [],
    notices: [],
    outlets: [],
    names: [],
    topics: [],
    uses: [],
    members: [],
    entries: [],
  };
  for (const kind of Object.keys(byKind) as SurroundingKind[])
    for (const file of files[kind]) {
      if (!file.isRecord) continue;
      add(found, await checkOne(kind, file, known));
      onRead();
    }
  return {
    faults: [...found.faults, ...checkTopicCircles(new Map(found.topics))],
    notices: [...found.notices, ...noticeSharedNames(found.names)],
    outlets: new Map(found.outlets),
    uses: Map.groupBy(found.uses, ({ article }) => article),
    members: Map.groupBy(found.members, ({ article }) => article),
    entries: groupPlaces(found.entries),
  };
}

async function checkOne<C extends SurroundingKind>(
  kind: C,
  file: RecordFile,
  known: Pick<Known, 'ids'>,
): Promise<Partial<Gathered>> {
  const subject = toSubject<RecordData<C>>(kind, file, parseRecord(kind, file.shown, await readFile(file.path)));
  const { notices } = subject;
  const faults = [...subject.faults];
  try {
    append(faults, checkLinks(subject, known));
    if (subject.retired) return { notices, faults: [...faults, ...checkRetired(subject, known)] };
    const { checks, gather } = byKind[kind];
    for (const check of checks) append(faults, check(subject, known));
    const gathered = gather?.(subject) ?? {};
    return { notices, faults, ...gathered, uses: [...citationUses(subject), ...(gathered.uses ?? [])] };
  } catch (error) {
    return { notices, faults: [...faults, unreadable(file.shown, error)] };
  }
}

function add(all: Gathered, some: Partial<Gathered>): void {
  for (const name of Object.keys(some) as (keyof Gathered)[]) append<unknown>(all[name], some[name] ?? []);
}

function groupPlaces(entries: Gathered['entries']): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const [story, place] of entries) places.set(story, (places.get(story) ?? new Set()).add(place));
  return places;
}

/** What surrounds the articles. */
interface Surroundings
  extends Pick<Known, 'outlets' | 'uses' | 'members' | 'entries'>, Pick<Gathered, 'faults' | 'notices'> {}
