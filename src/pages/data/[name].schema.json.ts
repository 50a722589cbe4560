import { publishedSchemas } from '../../schema/published/schemas.ts';

export const getStaticPaths = () =>
  Object.entries(publishedSchemas).map(([name, write]) => ({ params: { name }, props: { write } }));

/** The JSON Schema of each line of a table's JSONL file, of every `record.json` and of every `collation.json`. */
export const GET = ({ props }: { props: { write: () => object } }): Response => Response.json(props.write());
