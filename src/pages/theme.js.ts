import { startPage } from '../components/site/theme.ts';
import { contentTypeOf } from '../media-types.ts';

/** The one script every page has: the function's own text, compiled by the build. */
export const GET = (): Response =>
  new Response(`(${startPage})();`, { headers: { 'content-type': contentTypeOf('theme.js') } });
