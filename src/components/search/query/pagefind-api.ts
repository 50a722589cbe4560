/** What the search uses of Pagefind's JavaScript API (https://pagefind.app/docs/api-reference/), which the build writes beside its index. */
export interface Pagefind {
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  filters: () => Promise<object>;
  mergeIndex: (path: string) => Promise<void>;
  search: (words: string) => Promise<{ results: PagefindResult[] }>;
}

/** An article that has the words; its text comes with `data`. */
export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindPage | null>;
}

/** The text of an article, with the words found in it. */
export interface PagefindPage {
  url: string;
  content: string;
  /** Every element with an id, and the number of the word it begins with. */
  anchors: { id: string; location: number }[];
  weighted_locations: { location: number; weight: number; balanced_score: number }[];
}
