import { must } from '../../text/must.ts';
import { publishedSchemas } from '../../schema/published/schemas.ts';

export const getStaticPaths = () =>
  Object.keys(publishedSchemas).map((name) => ({ params: { name }, props: { name } }));

/** The JSON Schema of each line of a table's JSONL file, of every `record.json` and of every `collation.json`. */
export const GET = ({ props: { name } }: { props: { name: keyof typeof publishedSchemas } }): Response =>
  Response.json(must(publishedSchemas[name], 'a table that is listed has a schema')());
