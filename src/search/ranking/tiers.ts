import type { Tier } from '../answer/answer.ts';
import type { Part } from '../answer/plan.ts';
import type { Rated } from './rank.ts';
import type { SearchedVolume } from '../answer/search.ts';
import { rowOf } from '../volume/facts.ts';

/** Says how far each article of a volume answers: in one passage, as a whole, or with some of the words. */
export function judgeTiers(
  { volume, finding, counts, columns }: Pick<SearchedVolume, 'volume' | 'finding' | 'counts' | 'columns'>,
  parts: readonly Part[],
  common: readonly boolean[],
  withSome: boolean,
  rated: Rated,
): Judged[] {
  const passagesOf = new Uint32Array(volume.articles);
  if (finding)
    for (const [passage, has] of finding.passages.entries()) {
      const article = volume.articleOf[passage] ?? 0;
      if (has) passagesOf[article] = (passagesOf[article] ?? 0) + 1;
    }
  const has = withSome ? articlesOfParts(counts, volume) : [];
  const judged: Judged[] = [];
  for (let article = 0; article < volume.articles; article++) {
    // The article is no longer there.
    if (volume.firstPassages[article] === volume.firstPassages[article + 1]) continue;
    const passages = passagesOf[article] ?? 0;
    const hasRare = (): boolean =>
      has.some((having, part) => having[article] && !common[part] && parts[part]?.isWanted);
    let tier: Tier | undefined;
    if (!finding || passages > 0) tier = 'passage';
    else if (finding.articles[article]) tier = 'article';
    else if (hasRare()) tier = 'some';
    if (!tier) continue;
    judged.push({
      place: article,
      article: volume.from + article,
      tier,
      passages,
      missing: tier === 'some' ? [...has.keys()].filter((part) => !has[part]?.[article]) : [],
      score: rated.articles[article] ?? 0,
      ...factsOf(columns, volume.catalogue.stories, article),
    });
  }
  return judged;
}

function articlesOfParts(
  counts: SearchedVolume['counts'],
  { articles, articleOf }: SearchedVolume['volume'],
): Uint8Array[] {
  return counts.map(({ passages }) => {
    const having = new Uint8Array(articles);
    for (const passage of passages) having[articleOf[passage] ?? 0] = 1;
    return having;
  });
}

function factsOf(
  columns: SearchedVolume['columns'],
  says: readonly string[],
  article: number,
): Pick<Judged, 'date' | 'outlet' | 'story'> {
  const [date] = rowOf(columns.date, article);
  const [outlet] = rowOf(columns.outlet, article);
  const [story] = rowOf(columns.story, article);
  const [id, title] = (story === undefined ? undefined : columns.story.values[story]) ?? [];
  return {
    date: date === undefined ? undefined : columns.date.values[date]?.[0],
    outlet: (outlet === undefined ? undefined : columns.outlet.values[outlet]?.[1]) ?? '',
    story: id === undefined || story === undefined ? undefined : { id, title: title ?? '', says: says[story] ?? '' },
  };
}

/** An article that answers, with what it is put in order by. */
export interface Judged {
  /** Its number in its volume, and through all volumes. */
  place: number;
  article: number;
  tier: Tier;
  /** How many of its passages answer by themselves. */
  passages: number;
  missing: number[];
  score: number;
  /** Sorts as dates do; none if it is undated. */
  date: string | undefined;
  outlet: string;
  story: { id: string; title: string; says: string } | undefined;
}
