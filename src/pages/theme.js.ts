import { ownVoice } from '../archive/own-voice.ts';
import { startPage } from '../components/site/theme.ts';
import { contentTypeOf } from '../media-types.ts';

/** The one script every page has: the function's own text, compiled by the build. */
export const GET = async (): Promise<Response> =>
  new Response(`(${startPage})(${JSON.stringify((await ownVoice()).words.site.colours)});`, {
    headers: { 'content-type': contentTypeOf('theme.js') },
  });
