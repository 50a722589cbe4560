import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { keyOf } from '../../kept/key.ts';
import { lines } from '../../schema/published/lines.ts';
import { tables, type TableName } from '../../schema/published/tables.ts';
import { compareText } from '../../text/compare-text.ts';
import { layFile } from '../lay-file.ts';
import type { Product } from '../products.ts';
import type { SiteInMaking } from '../site-in-making.ts';
import { writeCsvRecord } from '../../text/markup/csv.ts';
import { describePackage } from './data-package.ts';
import { namesOfCut } from './part-of-tables.ts';
import { nameOfPart, readPart } from './periods.ts';
import type { WrittenFile } from './table-file.ts';

/**
 * What says which tables there are. Where one is cut, a list of its parts stands at its own address: whoever knows that
 * address finds the rows, and nobody takes a part for the whole.
 * @param written all files of the tables.
 * @param inner the times that are cut into others.
 */
export function packageOf(site: SiteInMaking, written: readonly WrittenFile[], inner: readonly string[]): Product {
  const parts = Map.groupBy(
    written.toSorted((a, b) => compareText(a.path, b.path)),
    ({ path }) => `${readPart(nameOf(path))?.table}.${endingOf(path)}`,
  );
  const partsOf = (name: string, ending: string): WrittenFile[] => parts.get(`${name}.${ending}`) ?? [];
  return {
    name: 'data package',
    key: keyOf(site.program, site.url, site.archive, written, inner),
    async make() {
      const laid: [string, string][] = [];
      for (const period of inner)
        for (const name of namesOfCut)
          for (const ending of name in lines ? ['jsonl'] : ['csv', 'jsonl']) {
            const path = `data/${nameOfPart(name, period)}.${ending}`;
            const its = partsOf(name, ending).filter((part) => isBelow(periodOf(part.path), period));
            const isNeeded = its.length > 0 || period === '' || site.published.has(`/${path}`);
            if (!isNeeded) continue;
            const text = its.length > 0 ? listParts(its, ending) : writeEmptyTable(name, ending);
            laid.push(layFile(site.folder, path, text));
          }
      const descriptor = describePackage(site.archive, site.url, (name, ending) => {
        const its = partsOf(name, ending);
        return its.length > 0 ? its : [emptyFile(name, ending)];
      });
      laid.push(layFile(site.folder, 'data/datapackage.json', `${JSON.stringify(descriptor, undefined, 2)}\n`));
      return { files: Object.fromEntries(laid) };
    },
  };
}

function listParts(parts: readonly WrittenFile[], ending: string): string {
  const rows = parts.map(({ path, rows: count, bytes, sha256 }) => {
    return { part: basename(path), rows: count, bytes, sha256 };
  });
  if (ending === 'jsonl') return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  return [['part', 'rows', 'bytes', 'sha256'], ...rows.map((row) => Object.values(row))].map(writeCsvRecord).join('');
}

/** A table of which there is nothing at any time. */
function emptyFile(name: string, ending: string): WrittenFile {
  const text = writeEmptyTable(name, ending);
  return { path: `data/${name}.${ending}`, rows: 0, bytes: text.length, sha256: hash('sha256', text) };
}

function writeEmptyTable(name: string, ending: string): string {
  return ending === 'csv' ? writeCsvRecord(Object.keys(tables[name as TableName].row.shape)) : '';
}

function isBelow(period: string, above: string): boolean {
  return above === '' || period.startsWith(`${above}-`);
}

function periodOf(path: string): string {
  return readPart(nameOf(path))?.period ?? '';
}

function nameOf(path: string): string {
  return basename(path).replace(/\.[^.]*$/, '');
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
