import { authorsOf, writeForImport } from './authors-of.ts';
import { writePlainDate, type PageFacts } from './head-block.ts';
import type { CslItem } from './csl-item.ts';

/**
 * The citation as COinS: an OpenURL context object for the `title` of an empty `span.Z3988`, by which reference managers
 * find every article of a list. In the Dublin Core format, the only one that knows a newspaper article
 * (https://github.com/zotero/utilities/blob/master/openurl.js).
 */
export function writeContextObject(item: ListedItem, facts: Partial<PageFacts> = {}): string {
  const keys: [key: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', item.title],
    ['rft.source', item['container-title']],
    ...authorsOf(item).map((author): [string, string] =>
      typeof author === 'object' && 'body' in author
        ? ['rft.aucorp', author.body]
        : ['rft.creator', writeForImport(author)],
    ),
    ['rft.date', writePlainDate(item)],
    ['rft.language', item.language],
    ['rft.place', item['publisher-place'] ?? facts.place],
    ['rft.rights', facts.rights],
    ['rft.description', facts.abstract],
    ['rft.identifier', item.URL],
  ];
  return keys.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}

/** What of a citation a list needs. */
type ListedItem = Pick<CslItem, 'title' | 'author' | 'container-title' | 'publisher-place' | 'language' | 'URL'> & {
  custom: Pick<CslItem['custom'], 'agency' | 'bodies' | 'date'>;
};
