import { must } from '../../text/must.ts';
import { writeAuthor } from '../../schema/article/write-author.ts';
import type { SearchTexts } from '../../schema/published/search.ts';
import { rowOf } from '../volume/facts.ts';
import { firstFrom } from '../volume/places.ts';
import { isCommon } from '../ranking/rank.ts';
import type { Search, SearchedVolume } from './search.ts';
import type { ShownArticle } from './service.ts';

/**
 * Puts together what is shown of an article found: its facts, its passages, which of them answer, and which words to mark.
 * @param text what stands about it in the texts of its volume.
 */
export function showArticle(
  { volumes, parts, told }: Search,
  number: number,
  text: NonNullable<SearchTexts[number]>,
): ShownArticle {
  const searched = must(findVolume(volumes, number), 'an article that is shown was found');
  const { volume, columns, rated, finding } = searched;
  const article = number - volume.from;
  const [first, end] = [volume.firstPassages[article] ?? 0, volume.firstPassages[article + 1] ?? 0];
  const marks = findMarks(searched, article, markedParts(volumes, parts));
  const tier = told.articles.find((one) => one.article === number)?.tier;
  // Words too common to be marked answer all the same.
  const wanted = new Set([...parts.keys()].filter((part) => parts[part]?.isWanted));
  const hasPlaces = new Set(findMarks(searched, article, wanted).map(({ passage }) => passage));
  const answering = Array.from({ length: end - first }, (_, place) => place)
    .filter((place) => hasPlaces.has(place) && (tier !== 'passage' || finding?.passages[first + place] === 1))
    .toSorted((a, b) => (rated?.passages[first + b] ?? 0) - (rated?.passages[first + a] ?? 0) || a - b);
  return {
    article: number,
    id: text.id,
    language: volume.languages[volume.languageOf[article] ?? 0] ?? '',
    siglum: volume.catalogue.sigla[article] || undefined,
    facts: {
      ...Object.fromEntries(
        Object.entries(columns).map(([name, column]) => [
          name,
          rowOf(column, article).flatMap((value) => (column.values[value] ? [column.values[value]] : [])),
        ]),
      ),
      author: (text.authors ?? []).map(writeAuthor).map((name): [string, string] => [name, name]),
    },
    authors: text.authors ?? [],
    passages: text.passages.map(([id, words]) => ({ id, text: words })),
    answering,
    marks,
  };
}

/** The volume that an article is in. */
export function findVolume(volumes: readonly SearchedVolume[], number: number): SearchedVolume | undefined {
  return volumes.find(({ volume }) => number >= volume.from && number < volume.from + volume.articles);
}

/** The parts whose words are marked: what is wanted and is not in every fifth passage, unless there is nothing rarer. */
function markedParts(volumes: readonly SearchedVolume[], parts: Search['parts']): Set<number> {
  const passages = volumes.reduce((sum, { volume }) => sum + volume.articleOf.length, 0);
  const wanted = [...parts.keys()].filter((part) => parts[part]?.isWanted);
  const rare = wanted.filter((part) => {
    const having = volumes.reduce((sum, { counts }) => sum + (counts[part]?.passages.length ?? 0), 0);
    return having > 0 && !isCommon(having, passages);
  });
  return new Set(rare.length > 0 ? rare : wanted);
}

function findMarks({ volume, leaves }: SearchedVolume, article: number, marked: Set<number>): ShownArticle['marks'] {
  const [from, to] = [volume.articleStarts[article] ?? 0, volume.articleStarts[article + 1] ?? 0];
  const spans: [start: number, end: number][] = [];
  for (const { part, places } of leaves) {
    if (!marked.has(part)) continue;
    for (let at = firstFrom(places.starts, from); at < places.starts.length; at++) {
      const start = places.starts[at] ?? 0;
      if (start >= to) break;
      spans.push([start, places.ends[at] ?? start]);
    }
  }
  const first = volume.firstPassages[article] ?? 0;
  const byPassage = Map.groupBy(joinSpans(spans), ([start]) => volume.passageAt[start] ?? 0);
  return [...byPassage].map(([passage, its]) => {
    const begin = volume.passageStarts[passage] ?? 0;
    return {
      passage: passage - first,
      words: its.map(([start, end]): [number, number] => [start - begin, end - begin]),
    };
  });
}

/** Spans that overlap become one. */
function joinSpans(spans: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
