import type { Words } from './languages.ts';
import { about } from './ar/about.ts';
import { article } from './ar/article.ts';
import { asking } from './ar/asking.ts';
import { beginning } from './ar/beginning.ts';
import { citing } from './ar/citing.ts';
import { compare } from './ar/compare.ts';
import { dates } from './ar/dates.ts';
import { entity } from './ar/entity.ts';
import { feeds } from './ar/feeds.ts';
import { home } from './ar/home.ts';
import { lists } from './ar/lists.ts';
import { marks } from './ar/marks.ts';
import { original } from './ar/original.ts';
import { retired } from './ar/retired.ts';
import { search } from './ar/search.ts';
import { site } from './ar/site.ts';
import { story } from './ar/story.ts';
import { terms } from './ar/terms.ts';

/** Everything the archive says in its own voice, in Arabic. */
export const ar: Words = {
  about,
  article,
  asking,
  beginning,
  citing,
  compare,
  dates,
  entity,
  feeds,
  home,
  lists,
  marks,
  original,
  retired,
  search,
  site,
  story,
  terms,
};
