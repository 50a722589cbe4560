import { createHash } from 'node:crypto';
import { compareText } from '../text/compare-text.ts';

/**
 * Writes what was published on one day for the first time: sorted lines in parts that a diff can show, and a file that
 * names the digest of each part and of the publications before it. The folder's name holds the digest of that file, and
 * the next publication names it: a line changed later anywhere breaks the chain.
 */
export function writePublication({ date, after, facts }: Omit<Publication, 'name'>): WrittenPublication {
  const parts = factKinds.flatMap((kind) => cutParts(kind, facts[kind].toSorted(compareText)));
  const lines = [
    ...after.toSorted(compareText).map((name) => `after ${name}`),
    ...parts.map(({ file, text }) => `${sha256(text)}  ${file}`),
  ];
  const cover = `${preamble}\n\n${lines.join('\n')}\n`;
  return { name: `${date}-${shortDigest(cover)}`, files: [{ file: coverFile, text: cover }, ...parts] };
}

/**
 * Reads a publication and makes sure that it is as it was written.
 * @returns the faults by file instead, if a part is missing or was changed.
 */
export function parsePublication(name: string, files: ReadonlyMap<string, string>): Publication | { broken: Breach[] } {
  const cover = files.get(coverFile);
  const [, date, digest] = /^(\d{4}-\d\d-\d\d)-([0-9a-f]{32})$/.exec(name) ?? [];
  if (cover === undefined || date === undefined) return { broken: [{ file: coverFile, found: 'no cover' }] };
  if (shortDigest(cover) !== digest) return { broken: [{ file: coverFile, found: 'changed' }] };
  const listed = [...cover.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)].map(([, sum, file = '']) => ({ sum, file }));
  const broken = [
    ...listed.flatMap(({ sum, file }): Breach[] => {
      const text = files.get(file);
      if (text === undefined) return [{ file, found: 'missing' }];
      return sha256(text) === sum ? [] : [{ file, found: 'changed' }];
    }),
    ...[...files.keys()]
      .filter((file) => file !== coverFile && !listed.some((one) => one.file === file))
      .map((file): Breach => ({ file, found: 'unknown' })),
  ];
  if (broken.length > 0) return { broken };
  const linesOf = (kind: FactKind): string[] =>
    listed
      .filter(({ file }) => file.startsWith(kind))
      .flatMap(({ file }) => files.get(file)?.split('\n').filter(Boolean) ?? []);
  return {
    name,
    date,
    after: [...cover.matchAll(/^after (\S+)$/gm)].map(([, before = '']) => before),
    facts: mapFacts(linesOf),
  };
}

/** The publications that no other one names as coming before it; what is to be added comes after these. */
export function findHeads(publications: readonly Pick<Publication, 'name' | 'after'>[]): string[] {
  const named = new Set(publications.flatMap(({ after }) => after));
  return publications.map(({ name }) => name).filter((name) => !named.has(name));
}

/** The lines of a publication, made for each kind of fact. */
function mapFacts(linesOf: (kind: FactKind) => string[]): Record<FactKind, string[]> {
  return Object.fromEntries(factKinds.map((kind) => [kind, linesOf(kind)])) as Record<FactKind, string[]>;
}

function cutParts(kind: FactKind, lines: string[]): LedgerFile[] {
  const count = Math.ceil(lines.length / longest);
  return Array.from({ length: count }, (_, index) => ({
    file: count === 1 ? `${kind}.txt` : `${kind}-${String(index + 1).padStart(4, '0')}.txt`,
    text: `${lines.slice(index * longest, (index + 1) * longest).join('\n')}\n`,
  }));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Half a digest is beyond anybody's forging, and a name that still fits on a line. */
function shortDigest(text: string): string {
  return sha256(text).slice(0, 32);
}

/** Each has files of its name; a ledger that began before there was a kind has none of it. */
const factKinds = ['addresses', 'words', 'versions', 'withdrawals'] as const;
/** Lines in one file: a few megabytes, which every editor and host of repositories still shows. */
const longest = 50_000;
const coverFile = 'publication.txt';
const preamble = `What was published on this day for the first time, and is cited since.
Written by “npm run archive -- publish”. Never edit, rename or delete anything here: a build would find it out.`;

/** A kind of thing that stays once it is published. */
export type FactKind = (typeof factKinds)[number];

/** What was added to the ledger at one time. */
export interface Publication {
  /** Its folder in `ledger/`: the date and the digest of its cover. */
  name: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** The publications it was added to: one, or several where branches were merged. */
  after: string[];
  /** A line each. */
  facts: Record<FactKind, string[]>;
}

/** A publication as files of its folder. */
export interface WrittenPublication {
  name: string;
  files: LedgerFile[];
}

interface LedgerFile {
  file: string;
  text: string;
}

/** A file of the ledger that is not as it was written. */
export interface Breach {
  file: string;
  found: 'changed' | 'missing' | 'unknown' | 'no cover';
}
