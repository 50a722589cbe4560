import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { indexNames, findNames, type NameIndex } from '../../text/names/names.ts';
import { cutPassages } from '../../text/passages.ts';
import type { CollatedArticle } from '../../collation/sentences/collated-sentences.ts';
import { placePairKey } from '../../collation/pair-key.ts';

/** Reads the stories of an archive that an editor has collated, for the bench: articles with their names, and the truth. */
export function loadTruth(content: string): StoryTruth[] {
  const index = indexNames(
    yamlOf<{ name: string; forms?: string[] }>(content, 'entities').map(({ id, record }) => ({
      id,
      names: [record.name, ...(record.forms ?? [])],
    })),
  );
  const articles = filesOf(content, 'articles', '.md').map((file) => readArticle(file, index));
  const derivations = yamlOf<DerivationRecords>(content, 'derivations');
  const quotations = yamlOf<QuotationRecords>(content, 'quotations');
  return yamlOf<CorrespondenceRecords>(content, 'correspondences').map(({ id, record }) => {
    const told = articles.filter(({ story }) => story === record.story).map(({ article }) => article);
    const keys = (...relations: string[]): Set<string> =>
      new Set(
        record.correspondences
          .filter(({ relation }) => relations.includes(relation))
          .map(({ a, b }) => placePairKey(a, b)),
      );
    return {
      id,
      articles: told,
      reuse: keys('near-verbatim', 'paraphrase'),
      sameFact: keys('same-fact'),
      open: keys('related', 'residue'),
      derived: new Set(derivedPairs(ofStory(derivations, record.story)?.steps ?? [], told)),
      quoted: (ofStory(quotations, record.story)?.quotations ?? []).flatMap(({ wordings }) =>
        pairQuoted(wordings.map(({ at, form }) => ({ at, isMarked: form !== 'indirect' }))),
      ),
    };
  });
}

/** Articles that steps of derivation join, by way of whatever texts; a step that is denied joins nothing. */
function derivedPairs(steps: DerivationRecords['steps'], articles: CollatedArticle[]): string[] {
  const family = new Map<string, string>();
  const headOf = (node: string): string => (family.get(node) === undefined ? node : headOf(family.get(node) ?? node));
  const nameOf = ({ text, article }: { text?: string; article?: string }): string => article ?? `text ${text}`;
  for (const { from, to, denied } of steps) {
    const [a, b] = [headOf(nameOf(from)), headOf(nameOf(to))];
    if (!denied && a !== b) family.set(a, b);
  }
  return articles.flatMap(({ id }, index) =>
    articles.slice(index + 1).flatMap((other) => (headOf(id) === headOf(other.id) ? [placePairKey(id, other.id)] : [])),
  );
}

/** The wordings of one utterance by pair of articles that give it, where at least one of the two has it in marks. */
export function pairQuoted(wordings: readonly { at: string; isMarked: boolean }[]): QuotedPair[] {
  const articles = new Map<string, { at: string; isMarked: boolean }[]>();
  for (const wording of wordings) {
    const article = wording.at.split('#')[0] ?? '';
    articles.set(article, [...(articles.get(article) ?? []), wording]);
  }
  const all = [...articles.values()];
  return all.flatMap((ofA, index) =>
    all.slice(index + 1).flatMap((ofB) => {
      const marked = [ofA, ofB].filter((some) => some.some(({ isMarked }) => isMarked)).length;
      const keys = ofA.flatMap((one) => ofB.map((other) => placePairKey(one.at, other.at)));
      return marked === 0 ? [] : [{ keys: new Set(keys), isReported: marked === 1 }];
    }),
  );
}

function readArticle(file: string, index: NameIndex): { story: string | undefined; article: CollatedArticle } {
  const [, front = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const facts = parse(front) as { title: string; deck?: string; captions?: string[]; language: string; story?: string };
  const passages = cutPassages({ ...facts, body });
  const names = passages.flatMap(({ id, text }) =>
    findNames(text, index).map(({ start, end }) => ({ passage: id, start, end })),
  );
  return { story: facts.story, article: { id: basename(file, '.md'), language: facts.language, passages, names } };
}

function ofStory<T extends { story: string }>(records: { record: T }[], story: string): T | undefined {
  return records.find(({ record }) => record.story === story)?.record;
}

function yamlOf<T>(content: string, folder: string): { id: string; record: T }[] {
  return filesOf(content, folder, '.yaml').map((file) => ({
    id: basename(file, '.yaml'),
    record: parse(readFileSync(file, 'utf8')) as T,
  }));
}

function filesOf(content: string, folder: string, extension: string): string[] {
  return readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => join(content, folder, name));
}

interface CorrespondenceRecords {
  story: string;
  correspondences: { a: string; b: string; relation: string }[];
}

interface DerivationRecords {
  story: string;
  steps: { from: { text?: string; article?: string }; to: { text?: string; article?: string }; denied?: boolean }[];
}

interface QuotationRecords {
  story: string;
  quotations: { wordings: Wording[] }[];
}

interface Wording {
  at: string;
  form: string;
}

export interface StoryTruth {
  id: string;
  articles: CollatedArticle[];
  /** Pairs of sentences, as `placePairKey` writes them: nearly verbatim or paraphrase. */
  reuse: Set<string>;
  sameFact: Set<string>;
  /** Related or residue: neither right nor wrong. */
  open: Set<string>;
  /** Pairs of articles that come from one text. */
  derived: Set<string>;
  quoted: QuotedPair[];
}

/** One utterance in two articles. */
export interface QuotedPair {
  /** The pairs of sentences that give it. */
  keys: Set<string>;
  /** Whether one of the two reports it without marks. */
  isReported: boolean;
}
