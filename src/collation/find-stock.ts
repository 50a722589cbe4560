import { sumTaken, type Taking } from './measure-taking.ts';
import { keptBy, type StoryText } from './story-text.ts';
import { thresholds } from './thresholds.ts';

/**
 * Finds the wordings that are stock text (standing background, credits, notices): three or more articles have them, yet
 * most pairs of those articles share little else. What everybody carries does not show that one copied another.
 * @param takings by pair of articles, as `pairKey` numbers them.
 */
export function findStock(text: StoryText, takings: ReadonlyMap<number, Taking>): SharedText {
  const groups = groupWordings(text);
  const carriers = new Map<number, Set<number>>();
  for (const [sentence, wording] of text.wordings.of.entries()) {
    const group = groups[wording] ?? wording;
    carriers.set(group, (carriers.get(group) ?? new Set()).add(text.articleOf[sentence] ?? 0));
  }
  const stock = new Set<number>();
  for (const [group, articles] of carriers)
    if (articles.size >= 3 && !shareMore([...articles], takings)) stock.add(group);
  return {
    stock: new Set(groups.flatMap((group, wording) => (stock.has(group) ? [wording] : []))),
    carriers: groups.map((group) => carriers.get(group)?.size ?? 0),
  };
}

/** One number for two articles of a story, the first before the second. */
export function pairKey(a: number, b: number): number {
  return (b * (b - 1)) / 2 + a;
}

/** Whether at least half of the pairs of these articles have much of their text in common. */
function shareMore(articles: number[], takings: ReadonlyMap<number, Taking>): boolean {
  const { share, sentences, mostOfShort } = thresholds.stock;
  let [more, pairs] = [0, 0];
  for (const [index, a] of articles.entries()) {
    for (const b of articles.slice(index + 1)) {
      pairs++;
      const taking = takings.get(pairKey(Math.min(a, b), Math.max(a, b)));
      if (!taking) continue;
      const { all } = sumTaken(taking.taken);
      if (all >= share * taking.sentences && (all >= sentences || all >= mostOfShort * taking.sentences)) more++;
    }
  }
  return more * 2 >= pairs;
}

/** Wordings that are nearly the same get one number: the least of theirs. */
function groupWordings(text: StoryText): number[] {
  const group = text.wordings.wordings.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
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
