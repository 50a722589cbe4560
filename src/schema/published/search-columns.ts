/** What articles can be narrowed down by, or are shown with, in a search; apart from the schemas, because the browser reads it. */
export const columnNames = [
  'date',
  'outlet',
  'agency',
  'doubt',
  'story',
  'topic',
  'year',
  'language',
  'derivation',
  'source',
  'information',
  'open',
] as const;

export type ColumnName = (typeof columnNames)[number];

/** What is fetched only when somebody asks for it. */
export const peopleColumnNames = ['entity', 'author'] as const;
