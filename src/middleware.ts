import { defineMiddleware } from 'astro:middleware';
import { askingFor, type Asked } from './archive/asking/asked.ts';
import { compareAhead, type ShareOfStories } from './archive/comparison/compare-ahead.ts';
import { openArchive } from './archive/open-archive.ts';
import { digestAgain } from './archive/asking/once.ts';

/**
 * Notes what each page asks while it is printed; or, of questions that pages asked before, the answers of today; or compares texts
 * before it is known which pages there are. Who prints
 * reaches what is compiled into the press in this way only. A development server wants neither.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const { asked, again, ahead } = locals;
  if (ahead) {
    await compareAhead(await openArchive(), ahead);
    return new Response();
  }
  if (!asked) return next();
  if (again) {
    const archive = await openArchive();
    for (const question of again) asked.noteMarked(question, () => digestAgain(archive, question));
    await asked.settle();
    return new Response();
  }
  // To its last word: what is still being made is still asking.
  return askingFor(asked, async () => {
    const response = await next();
    locals.printed = new Uint8Array(await response.arrayBuffer());
    // Without a body Astro would make its own of a page for wrong addresses.
    return new Response('', response);
  });
});

// A question can be asked again once the file it stands in is read, and what is compiled is read in parts, as pages need it.
import.meta.glob(['./archive/**/*.ts', './formats/search/*.ts', '!./**/*.test.ts', '!./**/fixtures/**'], {
  eager: true,
});

declare global {
  namespace App {
    interface Locals {
      /** Where it is noted. */
      asked?: Asked;
      /** The page, when it has been made. */
      printed?: Uint8Array;
      /** Questions to be asked instead of making a page. */
      again?: readonly string[];
      /** A share of the stories to be compared instead of making a page. */
      ahead?: ShareOfStories;
    }
  }
}
