import { decodeLoosely } from '../decode.ts';
import { readSaid, type SaidField } from '../said.ts';
import { readZoteroRdf, type ZoteroItem } from './read-zotero-rdf.ts';
import { readRis } from './read-ris.ts';
import type { FolderPlan } from './recognise-folder.ts';

/** The snapshots and PDFs in an export of Zotero (“Zotero RDF” or RIS, with files), each with the facts of its item. */
export async function planZotero(
  names: readonly string[],
  load: (name: string) => Promise<Uint8Array>,
): Promise<FolderPlan | undefined> {
  const plan: Required<FolderPlan> = { called: 'an export of Zotero', read: [], missing: [] };
  const all = new Set(names);
  for (const list of names.filter((name) => /\.(?:rdf|ris)$/i.test(name))) {
    const source = decodeLoosely(await load(list));
    const isRis = /\.ris$/i.test(list);
    if (!isRis && !source.includes('http://www.zotero.org/namespaces/')) continue;
    const folder = list.slice(0, list.lastIndexOf('/') + 1);
    for (const item of isRis ? readRis(source) : readZoteroRdf(source)) {
      const paths = item.files.map((file) => folder + file);
      const there = paths.filter((path) => all.has(path)).toSorted((a, b) => rank(a) - rank(b));
      if (there[0]) plan.read.push({ name: there[0], ...readSaid(listFields(item)) });
      else
        plan.missing.push({
          as: `${list}, “${item.title ?? 'without a title'}”`.slice(0, 200),
          found: paths.length === 0 ? 'it has no file' : 'its file is not in the folder',
          remedy: 'Take a snapshot of it in Zotero, and export it anew with files.',
        });
    }
  }
  return plan.read.length > 0 ? plan : undefined;
}

function listFields({ title, url, date, accessed, outlet, authors, language, section }: ZoteroItem): SaidField[] {
  const values = {
    title,
    url,
    published: date,
    captured: accessed,
    outlet,
    authors: authors.join('; '),
    language,
    section,
  };
  return Object.entries(values).map(([key, value = '']) => ({
    key: key as SaidField['key'],
    value,
    place: 'The item in Zotero',
  }));
}

/** A snapshot of the page is truer than a print of it. */
function rank(path: string): number {
  return /\.x?html?$/i.test(path) ? 0 : /\.pdf$/i.test(path) ? 1 : 2;
}
