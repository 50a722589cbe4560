import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';

/** The content folder as an editor has it on the desk: plain files, changed by hand. */
export function openDesk(folder: string, random: Random, backups: readonly string[]): Desk {
  const at = (file: string): string => join(folder, file);
  const list = (kind: string): string[] =>
    existsSync(at(kind))
      ? readdirSync(at(kind), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
          .toSorted()
      : [];
  const read = (file: string): string => (existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  const edit = (file: string, change: (text: string) => string): void => {
    if (existsSync(at(file))) write(file, change(read(file)));
  };
  const articles = (): string[] => list('articles').filter((file) => file.endsWith('.md'));
  return {
    ...random,
    folder,
    backups,
    list,
    read,
    write,
    edit,
    articles,
    readable: () => articles().filter((file) => !/^(?:moved|split|withdrawn):/m.test(read(file))),
    remove: (file) => rmSync(at(file), { recursive: true, force: true }),
    rename(from, to) {
      if (!existsSync(at(from)) || from === to) return;
      mkdirSync(dirname(at(to)), { recursive: true });
      rmSync(at(to), { recursive: true, force: true });
      renameSync(at(from), at(to));
    },
    copy: (from, to) => {
      if (existsSync(from)) cpSync(from, at(to), { recursive: true });
    },
    everywhere(from, to) {
      for (const file of ['articles', 'versions', ...aroundArticles].flatMap(list))
        edit(file, (text) => text.replaceAll(from, to));
    },
    originalOf: (file) => /^ {2}file: (.*)$/m.exec(read(file))?.[1] ?? '',
    resum(file) {
      const bytes = read(`originals/${/^ {2}file: (.*)$/m.exec(read(file))?.[1] ?? ''}`);
      const sum = createHash('sha256').update(bytes).digest('hex');
      edit(file, (text) => text.replace(/sha256: .*/, `sha256: ${sum}`));
    },
  };
}

/** Random choices that are the same for the same seed (mulberry32). */
export function chooseBy(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (count) => Math.floor(next() * count),
    chance: (share) => next() < share,
    pick: (items) => items[Math.floor(next() * items.length)],
  };
}

/** The id of a record from its file. */
export function idOf(file: string): string {
  return parse(file).name;
}

/** The facts of an article's file, and its paragraphs. */
export function cutArticle(text: string): { facts: string; paragraphs: string[] } {
  const end = text.indexOf('\n---\n', 3);
  if (end < 0) return { facts: text, paragraphs: [] };
  return {
    facts: text.slice(0, end + 5),
    paragraphs: text
      .slice(end + 5)
      .trim()
      .split(/\n{2,}/),
  };
}

/** The file of such facts and paragraphs. */
export function joinArticle({ facts, paragraphs }: { facts: string; paragraphs: readonly string[] }): string {
  return `${facts}\n${paragraphs.join('\n\n')}\n`;
}

/** Puts a field into the facts of an article, or in place of the one it has; takes it out if nothing is given. */
export function setField(text: string, name: string, value: string | undefined): string {
  const without = text.replace(new RegExp(`^${name}:.*\\n(?: .*\\n)*`, 'm'), '');
  return value === undefined ? without : without.replace(/^---\n/, () => `---\n${name}: ${value}\n`);
}

/** Changes the paragraphs of an article. */
export function onBody(desk: Desk, file: string, change: (paragraphs: string[]) => string[]): void {
  desk.edit(file, (text) => {
    const { facts, paragraphs } = cutArticle(text);
    return paragraphs.length === 0 ? text : joinArticle({ facts, paragraphs: change(paragraphs) });
  });
}

/** An article that can be read. */
export function pickArticle(desk: Desk): string {
  return desk.pick(desk.readable()) ?? 'articles/none.md';
}

/** The folders of what is said on a story. */
export const comparison = ['claims', 'quotations', 'correspondences', 'derivations'];
const aroundArticles = ['stories', ...comparison, 'topics', 'entities', 'outlets'];

export interface Random {
  below: (count: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(items: readonly T[]) => T | undefined;
}

export interface Desk extends Random {
  folder: string;
  /** Folders of earlier states of the archive. */
  backups: readonly string[];
  list: (kind: string) => string[];
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  edit: (file: string, change: (text: string) => string) => void;
  /** The files of all articles. */
  articles: () => string[];
  /** Those with words in them. */
  readable: () => string[];
  remove: (file: string) => void;
  rename: (from: string, to: string) => void;
  /** Copies something from anywhere into the folder. */
  copy: (from: string, to: string) => void;
  /** Search and replace in all records. */
  everywhere: (from: string, to: string) => void;
  originalOf: (file: string) => string;
  /** Enters the checksum of an article's original as it is now. */
  resum: (file: string) => void;
}

/** Something an editor does. */
export type Operation = (desk: Desk) => void | Promise<void>;
