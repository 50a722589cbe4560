import { followMove } from '../components/retired/follow-move.ts';
import { contentTypeOf } from '../media-types.ts';

/** On the pages of addresses that have moved alone. */
export const GET = (): Response =>
  new Response(`(${followMove})();`, { headers: { 'content-type': contentTypeOf('moved.js') } });
