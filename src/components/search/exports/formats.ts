import type { CslItem } from '../../../citation/csl-item.ts';
import type { Hit } from '../../../search/shown/join-hit.ts';
import { cutLines } from '../../../search/shown/lines.ts';
import type { ExportedSearch } from './rows.ts';

/** What can be saved of what was found; what writes a file is fetched when somebody wants one. */
export const exportFormats = {
  csv: {
    type: 'text/csv',
    ending: 'csv',
    write: async ({ hits, site }) => (await import('./rows.ts')).writeArticleRows(await hits(), site),
  },
  lines: {
    type: 'text/csv',
    ending: 'lines.csv',
    write: async ({ hits, site }) => {
      const lines = (await hits()).flatMap((hit) =>
        [hit.title, ...hit.passages].flatMap((passage) => cutLines(hit, passage)),
      );
      return (await import('./rows.ts')).writeLineRows(lines, site);
    },
  },
  ris: {
    type: 'application/x-research-info-systems',
    ending: 'ris',
    write: async ({ citations }) => {
      const { writeRis } = await import('../../../citation/ris.ts');
      return (await citations()).map(writeRis).join('\r\n');
    },
  },
  csl: {
    type: 'application/vnd.citationstyles.csl+json',
    ending: 'csl.json',
    write: async ({ citations }) => `${JSON.stringify(await citations(), undefined, 2)}\n`,
  },
  json: {
    type: 'application/json',
    ending: 'json',
    write: async ({ hits, search }) => (await import('./rows.ts')).writeAnswerJson(await hits(), search),
  },
} as const satisfies Record<string, ExportFormat>;

interface ExportFormat {
  type: string;
  ending: string;
  write: (found: Exported) => Promise<string>;
}

/** What was found, whole, read as far as a file needs it. */
export interface Exported {
  hits: () => Promise<Hit[]>;
  citations: () => Promise<CslItem[]>;
  search: ExportedSearch;
  site: URL;
}
