import { keyOf } from '../../kept/key.ts';
import { absoluteUrl, paths } from '../../paths.ts';
import { loadRecords } from '../../records/loading/load-records.ts';
import { recordRow, type RecordTable } from '../../schema/published/record-tables.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Product } from '../products.ts';
import type { SiteInMaking } from '../site-in-making.ts';
import type { PartNotes } from './part-of-tables.ts';
import { openTable } from './table-file.ts';

/** The table of what articles speak of and who publishes them, of one kind. */
export async function tableOfRecords(site: SiteInMaking, kind: RecordTable): Promise<Product> {
  const records = (await loadRecords(site.content, kind, site.keeping)).toSorted((a, b) => compareText(a.id, b.id));
  return {
    name: `table of ${kind}`,
    key: keyOf(
      site.program,
      site.url,
      kind,
      records.map(({ id, digest }) => [id, digest]),
    ),
    async make() {
      const table = await openTable(site.folder, `data/${kind}`, kind);
      for (const { id, data } of records) {
        const url = absoluteUrl(paths.recordPage(kind, id).slice(1), new URL(site.url));
        for (const row of recordRow(kind, id, url, data)[kind] ?? []) await table.add(row);
      }
      const written = await table.close();
      const files = Object.fromEntries(written.map(({ path, sha256 }) => [path, sha256]));
      return { files, notes: { written, named: [], mark: '' } satisfies PartNotes };
    },
  };
}
