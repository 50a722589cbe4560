import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SeenFiles } from '../../../kept/seen-files.ts';
import type { OutletData } from '../../../schema/outlet.ts';
import type { Ledger } from '../../load-ledger.ts';
import type { Retired } from '../../retired/retired-records.ts';
import type { VersionFile } from '../../versions.ts';
import type { CitationUse, Known, KnownFiles, LoadedFile, MemberUse } from '../known.ts';
import { knownIds, type RecordIds } from '../known-ids.ts';
import type { FileDigests } from './questions.ts';

/** Makes what checks ask of what was found in an archive; the files that belong to articles are read when they are asked for. */
export function knowFacts(facts: KnownFacts, seen: SeenFiles): Known & { digests: FileDigests } {
  const originalPath = (name: string): string => join(facts.folder, 'originals', name);
  const attachmentPath = (name: string): string => join(facts.folder, 'attachments', name);
  const versionsOf = (article: string): readonly VersionFile[] => facts.versions.get(article) ?? [];
  const files: KnownFiles = {
    listOriginals: () => facts.originals,
    loadOriginal: (name): LoadedFile | undefined => orNothing(() => seen.load(originalPath(name))),
    listAttachments: () => facts.attachments,
    loadAttachment: (name): LoadedFile | undefined => orNothing(() => seen.load(attachmentPath(name))),
    loadVersions: (article) =>
      versionsOf(article).map(({ version, shown, path }) => ({ version, shown, ...seen.load(path) })),
    listBeside: (article) => orNothing(() => readdirSync(join(facts.folder, 'versions', article)))?.toSorted() ?? [],
  };
  return {
    ids: knownIds(facts.ids, facts.retired),
    outlets: facts.outlets,
    uses: facts.uses,
    members: facts.members,
    ledger: facts.ledger,
    files,
    digests: {
      original: (name) => orNothing(() => seen.digestOf(originalPath(name))),
      attachment: (name) => orNothing(() => seen.digestOf(attachmentPath(name))),
      versions: (article) => versionsOf(article).map(({ shown, path }) => [shown, seen.digestOf(path)]),
    },
  };
}

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** What was found in an archive, as it can be handed to another thread. */
export interface KnownFacts {
  folder: string;
  ids: RecordIds;
  retired: Retired;
  outlets: ReadonlyMap<string, OutletData['kind']>;
  uses: ReadonlyMap<string, readonly CitationUse[]>;
  members: ReadonlyMap<string, readonly MemberUse[]>;
  originals: readonly string[];
  attachments: readonly string[];
  versions: ReadonlyMap<string, readonly VersionFile[]>;
  ledger: Pick<Ledger, 'articles' | 'withdrawals'>;
}
