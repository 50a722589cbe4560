import type { RetiredEntry } from '../../schema/comparison.ts';
import type { Citation } from '../../schema/fields.ts';
import { nearestWord } from '../../text/nearest.ts';
import type { CitationUse } from './article/citations.ts';
import { findCitations } from './links.ts';
import type { Fault } from '../fault.ts';
import { fieldName } from '../schema-faults.ts';
import type { Locate } from '../yaml/facts.ts';

/** Judges a file on a story (claims, quotations, correspondences, derivations) by itself: its name is its story's id, and no two entries share an id. */
export function checkComparison(id: string, parts: ComparisonParts, file: string, locate: Locate): Fault[] {
  const { story, claims = [], quotations = [], texts = [], same = [], retired = [] } = parts;
  const name =
    story && story.id !== id
      ? [
          {
            file,
            line: locate(['story']),
            field: 'story',
            found: `“${story.id}”`,
            expected: `“${id}”, the name of the file`,
            remedy: 'Rename the file, or correct the story.',
          },
        ]
      : [];
  return [
    ...name,
    ...sameIds('claims', claims, file, locate),
    ...sameIds('quotations', quotations, file, locate),
    ...sameIds('texts', texts, file, locate),
    ...sameIds('same', same, file, locate),
    ...sameIds('retired', retired, file, locate),
    ...checkRetiredEntries(retired, [...claims, ...quotations], file, locate),
  ];
}

function checkRetiredEntries(
  retired: readonly RetiredEntry[],
  entries: readonly { id: string }[],
  file: string,
  locate: Locate,
): Fault[] {
  const ids = new Set(entries.map(({ id }) => id));
  let asked = 0;
  return retired.flatMap(({ id, moved }, index) => {
    const at = (field: string) => ({
      file,
      line: locate(['retired', index, field]),
      field: `retired.${index + 1}.${field}`,
    });
    const isAsked = moved !== undefined && !ids.has(moved) && asked++ < mostAsked;
    const near = isAsked ? nearestWord(moved, ids) : undefined;
    return [
      ids.has(id)
        ? [{ ...at('id'), found: `“${id}”, which is still there`, expected: 'the id of an entry that is gone' }]
        : [],
      moved === undefined || ids.has(moved)
        ? []
        : [
            {
              ...at('moved'),
              found: `“${moved}”, which is no entry of the file`,
              expected: 'the id of one that is there',
              ...(near ? { remedy: `Did you mean “${near}”?` } : {}),
            },
          ],
    ].flat();
  });
}

/** What a record cites of articles: each citation with the words said to stand there. */
export function citationUses(data: unknown, file: string, locate: Locate): (CitationUse & { article: string })[] {
  return findCitations(data).map(({ path, node }) => ({
    article: node.article.id,
    place: node.place,
    file,
    line: locate(path),
    field: fieldName(path),
    ...wordsBeside(data, path, node),
  }));
}

/** An account or wording has its words beside the citation `at`. */
function wordsBeside(data: unknown, path: readonly PropertyKey[], citation: Citation): { words?: string } {
  if (path.at(-1) !== 'at') return {};
  const entry = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      data,
    );
  const isEntry =
    typeof entry === 'object' && entry !== null && 'words' in entry && Reflect.get(entry, 'at') === citation;
  return isEntry && typeof entry.words === 'string' ? { words: entry.words } : {};
}

function sameIds(list: string, entries: readonly { id: string }[], file: string, locate: Locate): Fault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (seen.size < seen.add(id).size) return [];
    return [
      {
        file,
        line: locate([list, index, 'id']),
        field: `${list}.${index + 1}.id`,
        found: `“${id}” a second time`,
        expected: 'every id once in the file',
      },
    ];
  });
}

/** Each is compared with every id of the file. */
const mostAsked = 100;

/** What the three kinds of comparison have in common, so far as it is sound. */
interface ComparisonParts {
  story?: { id: string };
  claims?: readonly { id: string }[];
  quotations?: readonly { id: string }[];
  texts?: readonly { id: string }[];
  same?: readonly { id: string }[];
  retired?: readonly RetiredEntry[];
}
