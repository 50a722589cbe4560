import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Collation } from '../../collation/collate.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import type { CollatedArticle } from '../../collation/sentences/collated-sentences.ts';
import { cutPassages } from '../../text/passages.ts';
import { labelPairs, type Label } from './label-pairs.ts';

/**
 * Reads real articles by the event they tell, a JSON record a line, without names of entities: as an archive has them on
 * its first day. The labels of pairs are read from a file of their own, or taken from the runs of words they share.
 */
export function loadRealStories(file: string, pairs?: string): RealStory[] {
  const told = Map.groupBy(
    readLines<ArticleLine>(file).filter(({ text }) => text),
    ({ cluster }) => cluster,
  );
  const known = pairs === undefined ? undefined : readLabels(pairs);
  return [...told].map(([id, lines]) => {
    const articles = lines.map(readArticle);
    return { id, half: halfOf(id), articles, labels: known ?? labelPairs(articles) };
  });
}

/** Half of the stories may be looked at while limits are set; the others only count. The id decides, so that it is the same half for everybody. */
function halfOf(id: string): RealStory['half'] {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'looked at' : 'kept apart';
}

function readArticle({ id, title, text, language = 'en' }: ArticleLine): CollatedArticle {
  const paragraphs = (text ?? '').split(/\n+/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  const body = paragraphs.map((paragraph) => paragraph.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`)).join('\n\n');
  return { id, language, passages: cutPassages({ title: title || id, body, language }), names: [] };
}

function readLabels(file: string): Map<string, Label> {
  return new Map(readLines<PairLine>(file).map(({ a, b, label }) => [placePairKey(a, b), label]));
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

interface ArticleLine {
  id: string;
  /** The event it tells. */
  cluster: string;
  title: string;
  /** Paragraphs a line each. */
  text: string | null;
  language?: string;
}

interface PairLine {
  a: string;
  b: string;
  label: Label;
}

/** An event as several outlets told it. */
export interface RealStory {
  id: string;
  half: 'looked at' | 'kept apart';
  articles: CollatedArticle[];
  /** By pair of articles, as `placePairKey` names them. */
  labels: ReadonlyMap<string, Label>;
}

/** A story with what is proposed of it. */
export interface CollatedStory extends Collation {
  story: RealStory;
}
