import type { RemovalKind } from '../../../schema/article/removal-kinds.ts';
import type { DescribedBlock } from './describe-block.ts';
import { advertisementLabels } from './advertisement-labels.ts';
import { calledFurniture } from './called-furniture.ts';
import { controls } from './controls.ts';
import { headerLines } from './header-lines.ts';
import { imprintLines } from './imprint-lines.ts';
import { keywordLines } from './keyword-lines.ts';
import { lonelyHeadings } from './lonely-headings.ts';
import { offers } from './offers.ts';
import { readMore } from './read-more.ts';
import { repetitions } from './repetitions.ts';
import { linkLists } from './link-lists.ts';

/** Takes out of what readers keep whatever is not the text of the article, one rule after the other. */
export function removeFurniture(blocks: readonly DescribedBlock[], page: Furnished): Cleared {
  return rules.reduce<Cleared>(
    ({ left, removed }, rule) => {
      const found = new Set(rule.find(left, page));
      return {
        left: left.filter((block) => !found.has(block)),
        removed: [...removed, ...left.filter((block) => found.has(block)).map((block) => ({ block, rule }))],
      };
    },
    { left: [...blocks], removed: [] },
  );
}

/** In the order in which they are applied: a heading is lonely only when what stood below it is gone. */
const rules: readonly Rule[] = [
  repetitions,
  calledFurniture,
  advertisementLabels,
  controls,
  imprintLines,
  keywordLines,
  offers,
  readMore,
  linkLists,
  headerLines,
  lonelyHeadings,
];

/** One kind of furniture. */
export interface Rule {
  kind: RemovalKind;
  /** What it is, in words for readers. */
  says: string;
  find: (blocks: readonly DescribedBlock[], page: Furnished) => readonly DescribedBlock[];
}

/** What rules may know of the page. */
export interface Furnished {
  title?: string | undefined;
  /** What is printed as something else: headline, byline, captions. */
  printed: readonly string[];
  authors: readonly string[];
}

export interface Cleared {
  left: DescribedBlock[];
  removed: { block: DescribedBlock; rule: Rule }[];
}
