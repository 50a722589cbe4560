import { about } from './en/about.ts';
import { article } from './en/article.ts';
import { asking } from './en/asking.ts';
import { beginning } from './en/beginning.ts';
import { citing } from './en/citing.ts';
import { compare } from './en/compare.ts';
import { dates } from './en/dates.ts';
import { entity } from './en/entity.ts';
import { feeds } from './en/feeds.ts';
import { home } from './en/home.ts';
import { lists } from './en/lists.ts';
import { marks } from './en/marks.ts';
import { original } from './en/original.ts';
import { retired } from './en/retired.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';
import { story } from './en/story.ts';
import { terms } from './en/terms.ts';

/** Everything the archive says in its own voice, in English: a group a room. What it must be able to say in any language is what stands here. */
export const en = {
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
} as const;
