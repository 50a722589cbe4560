import { z } from 'astro/zod';
import { articleRecordSchema } from './article-record.ts';
import { collationSchema } from './collation.ts';
import { writeRowSchema } from './table.ts';
import { tables } from './tables.ts';

/** The JSON Schemas (draft 2020-12) of what is published, by the name each stands under in `/data/`. */
export const publishedSchemas: Readonly<Record<string, () => object>> = {
  record: () => z.toJSONSchema(articleRecordSchema),
  collation: () => z.toJSONSchema(collationSchema),
  ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, () => writeRowSchema(table)])),
};
