/** An entity with the numbers of the articles that name it, and how often each does. */
export interface EntityInSearch {
  name: string;
  forms: string[];
  articles: number[];
  mentions: number[];
}

/** Ids of entities by the keys of their names. */
export type NameKeys = Record<string, string>;
