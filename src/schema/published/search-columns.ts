/** What articles can be narrowed down by, or are shown with, in a search; apart from the schemas, because the browser reads it. */
export const columnNames = [
  'date',
  'outlet',
  'agency',
  'doubt',
  'story',
  'topic',
  'year',
  'month',
  'author',
  'language',
  'derivation',
  'source',
  'information',
] as const;

export type ColumnName = (typeof columnNames)[number];
