import { readFile } from 'node:fs/promises';
import type { CollectionName } from '../../schema/fields.ts';
import type { OutletData } from '../../schema/outlet.ts';
import type { NamedEntity } from '../../text/names.ts';
import type { CitationUse } from './article/citations.ts';
import { checkComparison, citationUses } from './comparison.ts';
import { checkDerivations } from './derivations.ts';
import { checkDossier } from './dossier.ts';
import { memberUses, type MemberUse } from './members.ts';
import { checkLinks, noSuchRecord, type KnownIds } from './links.ts';
import { noticeSharedNames } from './names.ts';
import { checkRetired } from './retired.ts';
import { checkPairs } from './pairs.ts';
import { checkTopicCircles, type NarrowTopic } from './topics.ts';
import type { RecordFile } from '../content-folder.ts';
import { unreadable, type Fault } from '../fault.ts';
import { readRecord, type RawRecord, type RecordData } from '../read-record.ts';
import { isPageKind } from '../retirement.ts';

/** Reads and judges all that surrounds the articles, and collects what they are to be compared with. */
export async function checkApparatus(
  files: Record<CollectionName, readonly RecordFile[]>,
  ids: KnownIds,
  onRead: () => void,
): Promise<Apparatus> {
  const faults: Fault[] = [];
  const notices: string[] = [];
  const uses = new Map<string, CitationUse[]>();
  const members: MemberUse[] = [];
  const [outlets, topics, entities]: [Map<string, OutletData['kind']>, Map<string, NarrowTopic>, NamedEntity[]] = [
    new Map(),
    new Map(),
    [],
  ];

  const collect = (found: (CitationUse & { article: string })[]): void => {
    for (const { article, ...use } of found) {
      const same = uses.get(article);
      if (same) same.push(use);
      else uses.set(article, [use]);
    }
  };
  const readAll = async <C extends CollectionName>(
    collection: C,
    see: (record: RawRecord<RecordData<C>>, file: RecordFile) => void,
  ): Promise<void> => {
    for (const file of files[collection]) {
      if (!file.isRecord) continue;
      const record = readRecord(collection, file.shown, await readFile(file.path));
      notices.push(...record.notices);
      faults.push(...record.faults);
      try {
        faults.push(...checkLinks(record.sound, file.shown, record.locate, ids));
        if (record.retired && isPageKind(collection))
          faults.push(...checkRetired(collection, { id: file.id, file: file.shown }, record, ids));
        else see(record, file);
      } catch (error) {
        faults.push(unreadable(file.shown, error));
      }
      onRead();
    }
  };

  await readAll('outlets', ({ parts }, { id }) => parts.kind && outlets.set(id, parts.kind));
  await readAll('entities', ({ parts }, { id }) =>
    entities.push({ id, names: [parts.name ?? [], parts.forms ?? []].flat() }),
  );
  await readAll('topics', ({ parts, locate }, { id, shown }) =>
    topics.set(id, { file: shown, line: locate(['broader']), broader: parts.broader?.id }),
  );
  await readAll('stories', ({ sound, parts, body, bodyLine, locate }, { id, shown }) => {
    members.push(...memberUses(id, parts, shown, locate));
    const dossier = checkDossier(body, bodyLine, shown);
    const missing = dossier.uses.filter(({ article }) => !ids.has('articles', article));
    faults.push(
      ...dossier.faults,
      ...missing.map(({ article, line, field }) => ({
        file: shown,
        line,
        field,
        ...noSuchRecord('articles', article, ids),
      })),
    );
    collect([...citationUses(sound, shown, locate), ...dossier.uses]);
  });
  const entries = new Map<string, Set<string>>();
  for (const [kind, prefix] of [
    ['claims', 'claim-'],
    ['quotations', 'quote-'],
  ] as const) {
    await readAll(kind, (record, { id, shown }) => {
      const its = entries.get(id) ?? new Set();
      for (const entry of entriesOf(record.parts)) its.add(prefix + entry.id);
      entries.set(id, its);
      faults.push(...checkWhole(record, ({ parts, locate }) => checkComparison(id, parts, shown, locate)));
      collect(citationUses(record.sound, shown, record.locate));
    });
  }
  await readAll('correspondences', (record, { id, shown }) => {
    faults.push(
      ...checkWhole(record, ({ parts, locate }) => [
        ...checkComparison(id, parts, shown, locate),
        ...checkPairs(parts, shown, locate),
      ]),
    );
    collect(citationUses(record.sound, shown, record.locate));
  });
  await readAll('derivations', (record, { id, shown }) => {
    members.push(...memberUses(id, record.parts, shown, record.locate));
    faults.push(
      ...checkWhole(record, ({ parts, locate }) => [
        ...checkComparison(id, parts, shown, locate),
        ...checkDerivations(parts, shown, locate),
      ]),
    );
  });
  return {
    faults: [...faults, ...checkTopicCircles(topics)],
    notices: [...notices, ...noticeSharedNames(entities)],
    outlets,
    uses,
    members: Map.groupBy(members, ({ article }) => article),
    entries,
  };
}

/** What a field means to another can be judged only where all that stands in the file was read. */
function checkWhole<T>(record: RawRecord<T>, check: (record: RawRecord<T>) => Fault[]): Fault[] {
  return record.unread.size > 0 ? [] : check(record);
}

/** Claims or quotations, and those that are no longer there. */
function entriesOf(parts: Partial<Record<'claims' | 'quotations' | 'retired', { id: string }[]>>): { id: string }[] {
  return [parts.claims, parts.quotations, parts.retired].flatMap((list) => list ?? []);
}

/** What surrounds the articles. */
export interface Apparatus {
  faults: Fault[];
  notices: string[];
  /** The kinds of outlets by their ids. */
  outlets: ReadonlyMap<string, OutletData['kind']>;
  /** What is cited, by the id of the article. */
  uses: ReadonlyMap<string, readonly CitationUse[]>;
  /** Where an article stands among those of a story, by its id. */
  members: ReadonlyMap<string, readonly MemberUse[]>;
  /** The places of claims and quotations on the page of each story (`claim-troops`), those no longer there included. */
  entries: ReadonlyMap<string, ReadonlySet<string>>;
}
