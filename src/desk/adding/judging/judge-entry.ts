import { articleChecks } from '../../../records/check/article/checks.ts';
import { passagesOf, type ArticleSubject } from '../../../records/check/article/subject.ts';
import type { Known, Lookup } from '../../../records/check/known.ts';
import { toSubject } from '../../../records/check/subject.ts';
import { parseRecord } from '../../../records/parse-record.ts';
import type { OutletData } from '../../../schema/outlet.ts';

/**
 * Judges an entry as the check of the archive will, before a byte of it is written.
 * @returns what is wrong with it first of all, in words; nothing if it is lawful.
 */
export function judgeEntry({ id, text, files, attached, outlets, stories }: JudgedEntry): string | undefined {
  const held = new Map(files.map((file) => [file.name, file]));
  const kinds = new Map(outlets);
  const shown = `articles/${id}.md`;
  const read = toSubject('articles', { id, shown }, parseRecord('articles', shown, Buffer.from(text)));
  // Nothing of it was published, so that its words need no fingerprints yet.
  const unpublished = { state: 'readable', version: 1, older: [], present: new Map(), beside: [] } as const;
  const article: ArticleSubject = { ...read, ...unpublished, passages: passagesOf(read) };
  const surroundings: Known = {
    ids: {
      has: (kind, one) => (kind === 'outlets' ? kinds.has(one) : kind === 'stories' && stories.includes(one)),
      nearest: () => undefined,
      retired: () => none,
    },
    outlets: kinds as ReadonlyMap<string, NonNullable<OutletData['kind']>>,
    uses: none,
    members: none,
    ledger: { articles: none, withdrawals: none },
    files: {
      listOriginals: () => [...held.keys()],
      loadOriginal: (name) => held.get(name),
      listAttachments: () => attached.map(({ name }) => name),
      loadAttachment: (name) => attached.find((one) => one.name === name),
      loadVersions: () => [],
      listBeside: () => [],
    },
  };
  const faults = [...read.faults, ...articleChecks.readable.flatMap((check) => check(article, surroundings))];
  return faults.map(({ field, found }) => [field, found].filter(Boolean).join(': '))[0];
}

/** What a new article has none of. */
const none: Lookup<never> = { get: () => undefined };

/** An entry with all it is judged by, as it can be handed to another thread. */
export interface JudgedEntry {
  id: string;
  text: string;
  /** The files of its original. */
  files: { name: string; bytes: Uint8Array; digest: string }[];
  /** Its attachments. */
  attached: JudgedEntry['files'];
  /** The kinds of the outlets it names. */
  outlets: [id: string, kind: OutletData['kind']][];
  stories: string[];
}
