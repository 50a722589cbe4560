import { markFoundWords } from '../components/search/mark.ts';
import { contentTypeOf } from '../media-types.ts';

/** Fetched only on arrival from a search. */
export const GET = (): Response =>
  new Response(`(${markFoundWords})();`, { headers: { 'content-type': contentTypeOf('mark.js') } });
