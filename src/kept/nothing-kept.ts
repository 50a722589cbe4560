import type { Shelf } from './store.ts';

/** Where nothing is kept from one run to the next. */
export const nothingKept: Shelf = {
  get: () => undefined,
  getAll: (_kind, keys) => keys.map(() => undefined),
  put() {},
  flush() {},
};
