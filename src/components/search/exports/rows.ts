import type { SearchAddress } from '../../../search/answer/address.ts';
import type { Tier } from '../../../search/answer/answer.ts';
import type { Line } from '../../../search/shown/lines.ts';
import type { Hit } from '../../../search/shown/join-hit.ts';
import { absoluteUrl, paths } from '../../../paths.ts';
import { writeCsvRecord } from '../../../text/markup/csv.ts';
import { dateOf } from '../results/draw-context-object.ts';

/** What was found as a table, an article a row; what an article may have several of is a JSON list. */
export function writeArticleRows(hits: readonly Hit[], site: URL): string {
  const rows = hits.map((hit) => {
    const { shown, found, title, passages } = hit;
    return [
      shown.id,
      shown.siglum ?? null,
      title.text,
      labels(hit, 'outlet')[0] ?? null,
      labels(hit, 'agency'),
      labels(hit, 'author'),
      dateOf(hit) ?? null,
      shown.language,
      labels(hit, 'story')[0] ?? null,
      labels(hit, 'topic'),
      ids(hit, 'source')[0] ?? null,
      ids(hit, 'information')[0] ?? null,
      tierTitles[found.tier],
      [...(title.marks.length > 0 ? [title] : []), ...passages].map(({ id }) => id),
      absoluteUrl(paths.article(shown.id), site),
    ];
  });
  return [articleColumns, ...rows].map(writeCsvRecord).join('');
}

/** Lines with the words found in the middle, as a table. */
export function writeLineRows(lines: readonly Line<Hit>[], site: URL): string {
  const rows = lines.map(({ from, passage, left, found, right }) => [
    left.trimEnd(),
    found,
    right.trimStart(),
    from.shown.id,
    passage,
    from.title.text,
    labels(from, 'outlet')[0] ?? null,
    dateOf(from) ?? null,
    from.shown.language,
    absoluteUrl(paths.article(from.shown.id, passage), site),
  ]);
  return [lineColumns, ...rows].map(writeCsvRecord).join('');
}

/** What was found with all that answers, for programs: marks are UTF-16 offsets. */
export function writeAnswerJson(hits: readonly Hit[], search: ExportedSearch): string {
  const articles = hits.map((hit) => {
    const { shown, found, title, passages } = hit;
    return {
      id: shown.id,
      url: absoluteUrl(paths.article(shown.id), new URL(search.url)),
      title: title.text,
      language: shown.language,
      published: dateOf(hit) ?? null,
      facts: shown.facts,
      answers: found.tier,
      passages: [...(title.marks.length > 0 ? [title] : []), ...passages].map(({ id, text, marks }) => ({
        id,
        text,
        marks: marks.map(({ start, end }) => [start, end]),
      })),
    };
  });
  return `${JSON.stringify({ search, articles }, undefined, 2)}\n`;
}

function labels({ shown }: Hit, column: string): string[] {
  return (shown.facts[column] ?? []).map(([, label]) => label);
}

function ids({ shown }: Hit, column: string): string[] {
  return (shown.facts[column] ?? []).map(([id]) => id);
}

/** How an article answers, in the words of the table. */
const tierTitles = {
  passage: 'All of it in one passage',
  article: 'All the words, but in different passages',
  some: 'Only some of the words',
} as const satisfies Record<Tier, string>;

const articleColumns = [
  'id',
  'siglum',
  'title',
  'outlet',
  'text_of',
  'authors',
  'published',
  'language',
  'story',
  'topics',
  'source',
  'information',
  'answers',
  'passages',
  'url',
];

const lineColumns = [
  'before',
  'found',
  'after',
  'article',
  'passage',
  'title',
  'outlet',
  'published',
  'language',
  'url',
];

/** What was asked, and of what state of the archive. */
export interface ExportedSearch extends Pick<SearchAddress, 'words' | 'chosen'> {
  archive: string;
  /** None if it is not published. */
  version: string | null;
  url: string;
  articles: number;
}
