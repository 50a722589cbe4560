import type { DescribedBlock } from './furniture/describe-block.ts';

/**
 * Chooses the blocks of the article by what the readers say. What both keep is the article; what only one keeps is, if the
 * page itself says so in its metadata; or if it stands between blocks of the article, or is prose set like them. Where the
 * readers have hardly anything in common, one of them is believed as a whole.
 */
export function chooseBlocks(blocks: readonly DescribedBlock[], opinions: Opinions): Choice {
  const choice = chooseAmong(blocks, opinions);
  const linked = choice.chosen.reduce((sum, { words, linkShare }) => sum + words * linkShare, 0);
  // A page of links to articles is none itself.
  return linked > countAll(choice.chosen) * mostLinked ? { ...choice, chosen: [] } : choice;
}

function chooseAmong(blocks: readonly DescribedBlock[], opinions: Opinions): Choice {
  const { first, second, stated } = opinions;
  const candidates = blocks.filter(({ number }) => first.has(number) || second.has(number));
  const agreed = candidates.filter(({ number }) => first.has(number) && second.has(number));
  const isAgreed = new Set(agreed);
  const agreement = share(agreed, candidates);
  if (stated && agreed.length > 0) {
    const chosen = candidates.filter((block) => isStated(block, opinions) ?? decide(block, agreed, opinions));
    return { chosen, disputed: without(candidates, agreed), agreement };
  }
  if (agreement < littleInCommon) {
    const [one, other] = [first, second].map((kept) => candidates.filter(({ number }) => kept.has(number)));
    const chosen = prose(other ?? []) > 2 * prose(one ?? []) ? other : one;
    return { chosen: chosen ?? [], disputed: without(candidates, agreed), agreement };
  }
  const chosen = candidates.filter((block) => isAgreed.has(block) || decide(block, agreed, opinions));
  return { chosen, disputed: without(candidates, agreed), agreement };
}

/** What the page's metadata say of prose; they say nothing of headings and short lines, and may leave out whatever they like. */
function isStated(block: DescribedBlock, { first, second, stated }: Opinions): boolean | undefined {
  if (!stated || !block.isProse) return first.has(block.number) && second.has(block.number) ? true : undefined;
  return stated.has(block.number) || undefined;
}

function decide(block: DescribedBlock, agreed: readonly DescribedBlock[], { first }: Opinions): boolean {
  const [start, end] = [agreed[0]?.number ?? 0, agreed.at(-1)?.number ?? 0];
  const isWithin = block.number > start && block.number < end;
  if (isWithin) return block.linkShare < 0.5 && (block.isProse || first.has(block.number) || block.endsSentence);
  return block.isProse && agreed.some(({ kind, isProse }) => isProse && kind === block.kind);
}

function share(part: readonly DescribedBlock[], whole: readonly DescribedBlock[]): number {
  const all = countAll(whole);
  return all === 0 ? 1 : countAll(part) / all;
}

function countAll(blocks: readonly DescribedBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}

function prose(blocks: readonly DescribedBlock[]): number {
  return countAll(blocks.filter(({ isProse }) => isProse));
}

function without(all: readonly DescribedBlock[], some: readonly DescribedBlock[]): DescribedBlock[] {
  const left = new Set(some);
  return all.filter((block) => !left.has(block));
}

/** Of readers that agree on less than half of the words, one has found another text, or a fragment. */
const littleInCommon = 0.5;
const mostLinked = 0.6;

/** The numbers of the blocks that readers keep. */
export interface Opinions {
  /** The reader that misses least. */
  first: ReadonlySet<number>;
  second: ReadonlySet<number>;
  /** What stands in the text that the page states for machines, if it states the whole of it. */
  stated?: ReadonlySet<number> | undefined;
}

export interface Choice {
  chosen: DescribedBlock[];
  /** What only one of the readers keeps. */
  disputed: DescribedBlock[];
  /** The words both keep, of those either keeps. */
  agreement: number;
}
