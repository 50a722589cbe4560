import { about } from './de/about.ts';
import { article } from './de/article.ts';
import { asking } from './de/asking.ts';
import { beginning } from './de/beginning.ts';
import { citing } from './de/citing.ts';
import { compare } from './de/compare.ts';
import { dates } from './de/dates.ts';
import { entity } from './de/entity.ts';
import { feeds } from './de/feeds.ts';
import { home } from './de/home.ts';
import { lists } from './de/lists.ts';
import { marks } from './de/marks.ts';
import { original } from './de/original.ts';
import { retired } from './de/retired.ts';
import { search } from './de/search.ts';
import { site } from './de/site.ts';
import { story } from './de/story.ts';
import { terms } from './de/terms.ts';
import type { Words } from './languages.ts';

/** Alles, was das Archiv mit seiner eigenen Stimme sagt, auf Deutsch. */
export const de: Words = {
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
