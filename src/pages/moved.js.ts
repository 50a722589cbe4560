import { followMove } from '../components/retired/follow-move.ts';

/** On the pages of addresses that have moved alone. */
export const GET = (): Response =>
  new Response(`(${followMove})();`, { headers: { 'content-type': 'text/javascript' } });
