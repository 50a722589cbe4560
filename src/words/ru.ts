import type { Words } from './languages.ts';
import { about } from './ru/about.ts';
import { article } from './ru/article.ts';
import { asking } from './ru/asking.ts';
import { beginning } from './ru/beginning.ts';
import { citing } from './ru/citing.ts';
import { compare } from './ru/compare.ts';
import { dates } from './ru/dates.ts';
import { entity } from './ru/entity.ts';
import { feeds } from './ru/feeds.ts';
import { home } from './ru/home.ts';
import { lists } from './ru/lists.ts';
import { marks } from './ru/marks.ts';
import { original } from './ru/original.ts';
import { retired } from './ru/retired.ts';
import { search } from './ru/search.ts';
import { site } from './ru/site.ts';
import { story } from './ru/story.ts';
import { terms } from './ru/terms.ts';

/** Всё, что архив говорит собственным голосом, по-русски. */
export const ru: Words = {
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
