import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parse as parseYaml } from 'yaml';

/**
 * Reads what of an archive may be cited, in a few lines of its own: nothing of what the program judges by is used, so that
 * a fault of that cannot hide itself.
 */
export function loadPlainly(folder: string): PlainArchive {
  const records = new Map<string, Became>();
  const articles = new Map<string, PlainText[]>();
  for (const kind of ['articles', 'stories', 'topics', 'entities', 'outlets'])
    for (const file of filesIn(folder, kind).filter((one) => /\.(?:md|mdx|yaml)$/.test(one))) {
      const { facts, body } = cut(readFileSync(file, 'utf8'), file.endsWith('.yaml'));
      const id = parse(file).name;
      records.set(`${kind}/${id}`, {
        moved: facts['moved'] as string | undefined,
        split: facts['split'] as string[] | undefined,
        withdrawn: facts['withdrawn'] as Withdrawal | undefined,
        isEmpty: body === '',
      });
      if (kind === 'articles' && !['moved', 'split', 'withdrawn'].some((name) => name in facts))
        articles.set(id, [readText(folder, facts, body)]);
    }
  for (const file of filesIn(folder, 'versions')) {
    const { facts, body } = cut(readFileSync(file, 'utf8'), false);
    const version = Number(parse(file).name.slice(1));
    articles.get(parse(parse(file).dir).name)?.push({ ...readText(folder, facts, body), version });
  }
  return { records, articles, entries: readEntries(folder), redirected: readRedirected(folder) };
}

/** The files in a folder and all below it. */
export function filesIn(folder: string, kind: string): string[] {
  try {
    return readdirSync(join(folder, kind), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

function cut(text: string, isFacts: boolean): { facts: Record<string, unknown>; body: string } {
  const [, facts = '', body = ''] = isFacts ? ['', text] : (/^---\n([^]*?)\n---\n?([^]*)$/.exec(text) ?? []);
  return { facts: (parseYaml(facts) ?? {}) as Record<string, unknown>, body: body.trim() };
}

function readText(folder: string, facts: Record<string, unknown>, body: string): PlainText {
  const ids = (facts['passages'] ?? []) as string[];
  const [captionIds, bodyIds] = [ids.filter((id) => id.startsWith('c')), ids.filter((id) => id.startsWith('p'))];
  const paragraphs = body.split(/\n\s*\n/).map(joinLines);
  const { original } = facts as { original: { file: string } };
  return {
    version: (facts['version'] ?? 1) as number,
    passages: [
      ...(['kicker', 'title', 'deck', 'byline', 'dateline'] as const).flatMap((name) =>
        name in facts ? [{ id: name, words: joinLines(facts[name] as string) }] : [],
      ),
      ...((facts['captions'] ?? []) as string[]).map((words, at) => ({
        id: captionIds[at] ?? `c${at + 1}`,
        words: joinLines(words),
      })),
      ...paragraphs.map((words, at) => ({ id: bodyIds[at] ?? `p${at + 1}`, words })),
    ],
    original: createHash('sha256')
      .update(readFileSync(join(folder, 'originals', original.file)))
      .digest('hex'),
  };
}

/** As Markdown joins the lines of a paragraph; two spaces before the end of one are a break that is seen. */
function joinLines(text: string): string {
  return text
    .trim()
    .replace(/ {2,}\n */g, '\\')
    .replace(/[ \n]+/g, ' ');
}

function readEntries(folder: string): Map<string, Set<string>> {
  const entries = new Map<string, Set<string>>();
  for (const [kind, prefix] of Object.entries({ claims: 'claim', quotations: 'quote' }))
    for (const file of filesIn(folder, kind)) {
      const facts = parseYaml(readFileSync(file, 'utf8')) as Record<string, { id: string }[]>;
      const its = entries.get(parse(file).name) ?? new Set();
      for (const { id } of [...(facts[kind] ?? []), ...(facts['retired'] ?? [])]) its.add(`${prefix}-${id}`);
      entries.set(parse(file).name, its);
    }
  return entries;
}

function readRedirected(folder: string): Set<string> {
  const file = filesIn(folder, '').find((one) => one.endsWith('redirects.yaml'));
  const lines = file ? (parseYaml(readFileSync(file, 'utf8')) as { from: string }[] | null) : [];
  return new Set((lines ?? []).map(({ from }) => from));
}

/** What of an archive may be cited. */
export interface PlainArchive {
  /** By kind and id: `topics/bridges`. */
  records: Map<string, Became>;
  /** The versions of each article that can be read. */
  articles: Map<string, PlainText[]>;
  /** Claims and quotations of each story, those that are retired included: `claim-closed`. */
  entries: Map<string, Set<string>>;
  redirected: Set<string>;
}

export interface PlainText {
  version: number;
  /** In their order, with links and emphasis as they are written. */
  passages: { id: string; words: string }[];
  /** SHA-256 of the file's own bytes. */
  original: string;
}

interface Became {
  moved: string | undefined;
  split: string[] | undefined;
  withdrawn: Withdrawal | undefined;
  /** Whether nothing stands below the facts. */
  isEmpty: boolean;
}

export interface Withdrawal {
  date: string;
  ground: string;
}
