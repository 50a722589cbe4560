import type { z } from 'astro/zod';
import { articleTables } from './article-tables.ts';
import { comparisonTables } from './comparison-tables.ts';
import { recordTables } from './record-tables.ts';

/** The tables of the archive for research, in the order in which they are told. */
export const tables = { ...articleTables, ...recordTables, ...comparisonTables } as const;

export type TableName = keyof typeof tables;

/** A row of a table; what is missing is null. */
export type Row<N extends TableName> = z.output<(typeof tables)[N]['row']>;

/** Rows of several tables. */
export type RowsOf<N extends TableName = TableName> = { [K in N]: Row<K>[] };
