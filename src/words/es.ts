import { about } from './es/about.ts';
import { article } from './es/article.ts';
import { asking } from './es/asking.ts';
import { beginning } from './es/beginning.ts';
import { citing } from './es/citing.ts';
import { compare } from './es/compare.ts';
import { dates } from './es/dates.ts';
import { entity } from './es/entity.ts';
import { feeds } from './es/feeds.ts';
import { home } from './es/home.ts';
import { lists } from './es/lists.ts';
import { marks } from './es/marks.ts';
import { original } from './es/original.ts';
import { retired } from './es/retired.ts';
import { search } from './es/search.ts';
import { site } from './es/site.ts';
import { story } from './es/story.ts';
import { terms } from './es/terms.ts';
import type { Words } from './languages.ts';

/** Todo lo que el archivo dice con su propia voz, en español. */
export const es: Words = {
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
