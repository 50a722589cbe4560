import { about } from './fr/about.ts';
import { article } from './fr/article.ts';
import { asking } from './fr/asking.ts';
import { beginning } from './fr/beginning.ts';
import { citing } from './fr/citing.ts';
import { compare } from './fr/compare.ts';
import { dates } from './fr/dates.ts';
import { entity } from './fr/entity.ts';
import { feeds } from './fr/feeds.ts';
import { home } from './fr/home.ts';
import { lists } from './fr/lists.ts';
import { marks } from './fr/marks.ts';
import { original } from './fr/original.ts';
import { retired } from './fr/retired.ts';
import { search } from './fr/search.ts';
import { site } from './fr/site.ts';
import { story } from './fr/story.ts';
import { terms } from './fr/terms.ts';
import type { Words } from './languages.ts';

/** Tout ce que l’archive dit de sa propre voix, en français. */
export const fr: Words = {
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
