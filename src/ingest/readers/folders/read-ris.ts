import type { ZoteroItem } from './read-zotero-rdf.ts';

/** The items of a list in RIS that have files (`L1` to `L4`), as Zotero writes them. */
export function readRis(source: string): ZoteroItem[] {
  const items: ZoteroItem[] = [];
  let item: ZoteroItem | undefined;
  for (const line of source.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z\d]) {2}- ?(.*)$/.exec(line) ?? [];
    const words = value.trim();
    if (tag === 'TY') item = { files: [], authors: [] };
    if (tag === 'ER' && item) {
      items.push(item);
      item = undefined;
    }
    if (!item || words === '') continue;
    const field = fields[tag];
    if (field)
      item[field] ??= /^(?:date|accessed)$/.test(field) ? words.replace(/\/+$/, '').replaceAll('/', '-') : words;
    if (tag === 'AU' || tag === 'A1') item.authors.push(words.replace(/^([^,]+), (.+)$/, '$2 $1'));
    if (/^L[1-4]$/.test(tag)) item.files.push(words);
  }
  return items;
}

const fields: Readonly<Record<string, 'title' | 'url' | 'date' | 'accessed' | 'outlet' | 'language' | 'section'>> = {
  TI: 'title',
  T1: 'title',
  UR: 'url',
  DA: 'date',
  Y2: 'accessed',
  T2: 'outlet',
  JO: 'outlet',
  JF: 'outlet',
  LA: 'language',
  SE: 'section',
};
