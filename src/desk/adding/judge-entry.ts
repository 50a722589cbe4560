import { judgeArticle } from '../../records/check/article/judge-article.ts';
import type { Known, Lookup } from '../../records/check/known.ts';
import type { Fault } from '../../records/fault.ts';
import type { Entry } from './make-entry.ts';
import type { KnownArchive } from './known-archive.ts';

/** Judges an entry as the check of the archive will, before a byte of it is written. */
export function judgeEntry(entry: Entry, known: KnownArchive, stories: ReadonlySet<string>): Fault[] {
  const files = new Map(entry.held.files.map(({ path, text }) => [path.replace('originals/', ''), text]));
  const kinds = new Map([...known.outlets, ...entry.outlets].map(({ id, kind }) => [id, kind]));
  const { faults } = judgeArticle({ id: entry.id, shown: `articles/${entry.id}.md` }, Buffer.from(entry.text), {
    ids: {
      has: (kind, id) => (kind === 'outlets' ? kinds.has(id) : kind === 'stories' ? stories.has(id) : false),
      nearest: () => undefined,
      retired: () => none,
    },
    outlets: kinds,
    uses: none,
    members: none,
    ledger: { articles: none, withdrawals: none },
    files: {
      listOriginals: () => [...files.keys()],
      loadOriginal: (name) => {
        const bytes = files.get(name);
        return bytes && { bytes, digest: entry.held.digests.get(name) ?? '' };
      },
      listAttachments: () => [],
      loadAttachment: () => undefined,
      loadVersions: () => [],
      listBeside: () => [],
    },
  } satisfies Known);
  return faults;
}

/** What a new article has none of. */
const none: Lookup<never> = { get: () => undefined };
