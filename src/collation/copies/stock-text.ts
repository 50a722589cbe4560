import { sumCopied, type Copying } from './measure-copying.ts';
import { keptBy, type StoryText } from '../story-text.ts';
import { thresholds } from '../thresholds.ts';
import { must } from '../../text/must.ts';
import { articleOfSentence } from '../at-number.ts';

/**
 * Finds the wordings that are stock text (standing background, credits, notices): three or more articles have them of
 * which no two share much else. What everybody carries does not show that one copied another. Copies of an article are
 * no witnesses beside it, as in textual criticism (eliminatio codicum descriptorum: Maas 1927), however many there are.
 * @param copyings by pair of articles, as `articlePairKey` numbers them.
 */
export function findStockText(text: StoryText, copyings: ReadonlyMap<number, Copying>): SharedText {
  const groups = groupWordings(text);
  const carriers = new Map<number, Set<number>>();
  for (const [sentence, wording] of text.wordings.of.entries()) {
    const group = must(groups[wording], 'every wording has a group');
    carriers.set(group, (carriers.get(group) ?? new Set()).add(articleOfSentence(sentence, text)));
  }
  const together = new Map([...copyings].map(([key, copying]) => [key, shareMore(copying)]));
  const isStock = new Map<string, boolean>();
  const stock = new Set<number>();
  for (const [group, articles] of carriers) {
    if (articles.size < 3) continue;
    const key = [...articles].join(' ');
    const known = isStock.get(key) ?? hasWitnesses([...articles], together);
    isStock.set(key, known);
    if (known) stock.add(group);
  }
  return {
    stock: new Set(groups.flatMap((group, wording) => (stock.has(group) ? [wording] : []))),
    carriers: groups.map((group) => must(carriers.get(group), 'every group of wordings has an article').size),
  };
}

/** One number for two articles of a story, the first before the second. */
export function articlePairKey(a: number, b: number): number {
  return (b * (b - 1)) / 2 + a;
}

/** Whether three of the articles share little with each other; those that share with fewest are tried first. */
function hasWitnesses(articles: number[], together: ReadonlyMap<number, boolean>): boolean {
  const areTogether = (a: number, b: number): boolean =>
    a !== b && together.get(articlePairKey(Math.min(a, b), Math.max(a, b))) === true;
  const ranked = articles
    .map((article) => ({ article, company: articles.filter((other) => areTogether(article, other)).length }))
    .toSorted((x, y) => x.company - y.company || x.article - y.article);
  const witnesses: number[] = [];
  for (const { article } of ranked) {
    if (witnesses.some((other) => areTogether(article, other))) continue;
    witnesses.push(article);
    if (witnesses.length === 3) return true;
  }
  return false;
}

/** Whether two articles have much of their text in common. */
function shareMore({ taken, sentences }: Copying): boolean {
  const { share, sentences: enough, mostOfShort } = thresholds.stock;
  const { all } = sumCopied(taken);
  return all >= share * sentences && (all >= enough || all >= mostOfShort * sentences);
}

/** Wordings that are nearly the same get one number: the least of theirs. */
function groupWordings(text: StoryText): number[] {
  const group = text.wordings.wordings.map((_, index) => index);
  const groupOf = (index: number): number => must(group[index], 'every wording has a group');
  const rootOf = (index: number): number => {
    let [root, above] = [index, groupOf(index)];
    while (above !== root) [root, above] = [above, groupOf(above)];
    return root;
  };
  for (const [number, { a, b, score }] of text.pairs.entries()) {
    if (a === b || score < thresholds.nearVerbatim / 2) continue;
    const [rootA, rootB] = [rootOf(a), rootOf(b)];
    if (rootA === rootB || keptBy(number, text) < thresholds.nearVerbatim) continue;
    group[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
  return group.map((_, index) => rootOf(index));
}

/** What of a story's text several articles have. */
export interface SharedText {
  /** Wordings that are stock text. */
  stock: Set<number>;
  /** For each wording the number of articles that have it or nearly the same. */
  carriers: number[];
}
