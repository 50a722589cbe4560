import type { Asked, ShownArticle, Told } from '../../../search/answer/service.ts';

/** What the page says to the search. @param of the number of the question that found the articles. */
export type ToSearch =
  | { do: 'ask'; id: number; asked: Asked }
  | { do: 'read'; id: number; of: number; articles: readonly number[] }
  /** What was told first is drawn. */
  | { do: 'go-on' }
  | { do: 'stop' };

/** What the search says to the page: first of all that it is there. */
export type FromSearch =
  | { ready: true }
  | { id: number; told: Told }
  | { id: number; done: Told | ShownArticle[] }
  | { id: number; failed: string; why: Failure };

/** A file could not be read; or it could not because the archive was published anew; or the program is at fault. */
export type Failure = 'unread' | 'outdated' | 'fault';
