import { englishDates } from '../words/english-dates.ts';
import { writeDate } from '../words/write-date.ts';
import { authorsOf, writeForImport } from './authors-of.ts';
import { dateOf, isPlain, type CslItem } from './csl-item.ts';
import { writeAllNotes } from './notes.ts';

/**
 * The meta elements by which Zotero and the search engines of scholars read an article page
 * (https://github.com/zotero/translators, “Embedded Metadata” and “RDF”, last read in June 2026). `z:` names are fields
 * of Zotero, taken as they stand; an organisation keeps its name whole by the comma after it.
 */
export function writeHeadBlock(item: CslItem, { rights, abstract, place }: PageFacts): MetaElement[] {
  const names = authorsOf(item).map((author) =>
    typeof author === 'object' && 'body' in author ? `${writeForImport(author)},` : writeForImport(author),
  );
  const elements: [name: string, content: string | undefined][] = [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', item.title],
    ...names.map((name): [string, string] => ['citation_author', name]),
    ['citation_date', writePlainDate(item)],
    ['citation_language', item.language],
    ['citation_publisher', item['container-title']],
    ['citation_public_url', item.URL],
    ['DC.source', item['container-title']],
    ['DC.rights', rights],
    ['DCTERMS.abstract', abstract],
    ['z:place', item['publisher-place'] ?? place],
    ['z:archive', item.archive],
    ['z:archiveLocation', item.archive_location],
    ['z:shortTitle', item['title-short']],
    [
      'z:extra',
      [item.custom.date && `original-date: ${item.custom.date}`, ...writeAllNotes(item)].filter(Boolean).join('\n'),
    ],
    ['article:section', item.section],
  ];
  return elements.flatMap(([name, content]) =>
    content ? [name.startsWith('article:') ? { property: name, content } : { name, content }] : [],
  );
}

/** The date of publication for programs that read one of anything: in words where it is no certain day. */
export function writePlainDate(item: DatedItem): string | undefined {
  const date = dateOf(item);
  if (!date) return undefined;
  return isPlain(date) ? date.text.replace(/T.*/, '') : writeDate(date, englishDates);
}

export interface PageFacts {
  /** URI of the rights statement. */
  rights: string;
  abstract: string | undefined;
  /** Where its outlet publishes, if that is recorded. */
  place: string | undefined;
}

/** What of a citation says when it was published. */
type DatedItem = Parameters<typeof dateOf>[0];

/** What an element `meta` is written from. */
type MetaElement = { name: string; content: string } | { property: string; content: string };
