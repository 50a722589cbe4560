import type { HandedIn, Unreadable } from '../../capture.ts';
import { kindOf } from '../../kinds.ts';
import { takeHead } from '../collect.ts';
import { headLength } from '../limits.ts';
import { refuse, unreadable } from '../refusal.ts';
import type { Row } from './row.ts';

/**
 * The rows of a table (`.csv`, `.tsv`, `.xlsx`) one after the other, their cells by the names of their columns as they stand
 * in the first row. A cell is the words that stand in it; a day is `YYYY-MM-DD`; empty cells and empty rows are left out.
 */
export async function* readRows(file: HandedIn): AsyncGenerator<Row | Unreadable> {
  try {
    const kind = kindOf(file.name, await takeHead(file.stream(), headLength));
    if (kind?.id === 'xlsx') yield* (await import('./read-xlsx.ts')).readXlsx(file);
    else if (!kind || kind.id === 'csv' || kind.id === 'text') yield* (await import('./read-csv.ts')).readCsv(file);
    else
      yield unreadable(
        file.name,
        `it is ${kind.called}, and no table`,
        kind.remedy ?? 'Save the table as .csv, and hand in that.',
      );
  } catch (error) {
    yield refuse(file.name, error, 'Open it in its program, save it as .csv in UTF-8, and hand in that.');
  }
}
