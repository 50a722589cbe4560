import type { WordLine } from '../volume/word-line.ts';
import type { FoundLeaf } from '../answer/evaluate.ts';

/**
 * Counts how often each part of a question stands in each passage of a volume.
 * @returns for each part, what passages have it, in order, and how often.
 */
export function countParts(leaves: readonly FoundLeaf[], parts: number, line: WordLine): PartCounts[] {
  const counts = Array.from({ length: parts }, (): PartCounts => ({ passages: [], times: [], articles: 0 }));
  for (const [part, its] of Map.groupBy(leaves, (leaf) => leaf.part)) {
    const times = new Map<number, number>();
    for (const { places } of its)
      for (const start of places.starts) {
        const passage = line.passageAt[start] ?? 0;
        times.set(passage, (times.get(passage) ?? 0) + 1);
      }
    const passages = [...times.keys()].toSorted((a, b) => a - b);
    const articles = new Set(passages.map((passage) => line.articleOf[passage])).size;
    counts[part] = { passages, times: passages.map((passage) => times.get(passage) ?? 0), articles };
  }
  return counts;
}

/**
 * Rates the passages of a volume by BM25, and its articles by their best passage and by what they have altogether.
 * @param weights how much each part of the question counts: `weighPart`.
 * @param average words of a passage and of an article, in all volumes.
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009
 */
export function rate(
  counts: readonly PartCounts[],
  weights: readonly number[],
  average: { passage: number; article: number },
  line: WordLine,
): Rated {
  const passages = new Float32Array(line.articleOf.length);
  const articles = new Float32Array(line.articles);
  for (const [part, { passages: having, times }] of counts.entries()) {
    const weight = weights[part] ?? 0;
    if (weight === 0) continue;
    const inArticle = new Map<number, number>();
    for (const [at, passage] of having.entries()) {
      const often = (times[at] ?? 0) * (line.isTitle[passage] ? titleWeight : 1);
      const words = (line.passageStarts[passage + 1] ?? 0) - (line.passageStarts[passage] ?? 0);
      passages[passage] = (passages[passage] ?? 0) + weight * saturate(often, words / average.passage);
      const article = line.articleOf[passage] ?? 0;
      inArticle.set(article, (inArticle.get(article) ?? 0) + often);
    }
    for (const [article, often] of inArticle) {
      const words = (line.articleStarts[article + 1] ?? 0) - (line.articleStarts[article] ?? 0);
      articles[article] = (articles[article] ?? 0) + wholeWeight * weight * saturate(often, words / average.article);
    }
  }
  const best = new Float32Array(line.articles);
  for (const [passage, score] of passages.entries()) {
    const article = line.articleOf[passage] ?? 0;
    best[article] = Math.max(best[article] ?? 0, score);
  }
  for (const article of articles.keys()) articles[article] = (articles[article] ?? 0) + (best[article] ?? 0);
  return { passages, articles };
}

/** How much a part counts by how rare it is among passages. */
export function weighPart(having: number, passages: number): number {
  return Math.log(1 + (passages - having + 0.5) / (having + 0.5));
}

/** Whether a part is so common that an article is not worth showing for it alone, nor its places worth marking beside rarer words. */
export function isCommon(having: number, passages: number): boolean {
  return passages > fewPassages && having > passages * commonShare;
}

function saturate(often: number, relativeLength: number): number {
  return (often * (k1 + 1)) / (often + k1 * (1 - b + b * relativeLength));
}

// Chosen on the questions with odd numbers of the Cranfield collection (`npm run bench:search -- --questions`); neighbours are as good.
const k1 = 2;
const b = 0.75;
const titleWeight = 2;
const wholeWeight = 1;
const commonShare = 0.2;
const fewPassages = 500;

/** The passages that have a part of the question, in order, and how often each. */
export interface PartCounts {
  passages: number[];
  times: number[];
  articles: number;
}

/** Scores by the numbers of passages and articles. */
export interface Rated {
  passages: Float32Array;
  articles: Float32Array;
}
