import { writeRowSchema } from '../../schema/published/table.ts';
import { tables, type TableName } from '../../schema/published/tables.ts';

export const getStaticPaths = () => Object.keys(tables).map((table) => ({ params: { table } }));

/** The JSON Schema (draft 2020-12) of each line of the table's JSONL file. */
export const GET = ({ params }: { params: { table: TableName } }): Response =>
  Response.json(writeRowSchema(tables[params.table]));
