import { markFoundWords } from '../components/search/mark.ts';

/** Fetched only on arrival from a search. */
export const GET = (): Response =>
  new Response(`(${markFoundWords})();`, { headers: { 'content-type': 'text/javascript' } });
