import type { Asked, ShownArticle, Told } from '../../../search/answer/service.ts';

/** What the page says to the search. */
export type ToSearch =
  { do: 'ask'; id: number; asked: Asked } | { do: 'read'; id: number; articles: number[] } | { do: 'stop' };

/** What the search says to the page. */
export type FromSearch =
  | { id: number; told: Told }
  | { id: number; done: Told | ShownArticle[] }
  | { id: number; failed: string; couldNotLook: boolean };
