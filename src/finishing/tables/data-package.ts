import { basename } from 'node:path';
import { mediaTypeOf } from '../../media-types.ts';
import type { ArchiveData } from '../../schema/archive.ts';
import { lines } from '../../schema/published/lines.ts';
import { describeFields, type Field } from '../../schema/published/table.ts';
import { tables, type TableName } from '../../schema/published/tables.ts';
import type { LinesName } from '../../schema/published/lines.ts';
import type { WrittenFile } from './table-file.ts';

/**
 * The descriptor of the tables: Data Package 2.0 with a Table Schema for each CSV file. The JSONL files beside them have
 * a JSON Schema instead. A table that is cut has the paths of all its parts, which all begin with the same header.
 * @param root the address of the archive's first page.
 * @param partsOf the files of a table, by its name and their ending.
 */
export function describePackage(
  archive: ArchiveData,
  root: string,
  partsOf: (name: TableName | LinesName, ending: 'csv' | 'jsonl') => readonly WrittenFile[],
): object {
  const contact = archive.contact.includes('@') ? { email: archive.contact } : { path: archive.contact };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(root),
    id: `${root}data/datapackage.json`,
    title: archive.name,
    description: `${archive.description}\n\n${rights}\n\n${formulas}`,
    homepage: `${root}about/data/`,
    licenses: [{ path: archive.rights, title: archive.rightsLabel }],
    contributors: [{ title: archive.name, ...contact, roles: ['contact'] }],
    resources: [
      ...(Object.keys(tables) as TableName[]).flatMap((name) => [
        describeCsv(name, partsOf(name, 'csv')),
        describeJsonl(name, partsOf(name, 'jsonl')),
      ]),
      ...(Object.keys(lines) as LinesName[]).map((name) => describeLines(name, partsOf(name, 'jsonl'))),
    ],
  };
}

function describeCsv(name: TableName, parts: readonly WrittenFile[]): object {
  const { title, says, key, links } = tables[name];
  return {
    name,
    type: 'table',
    path: pathOf(parts),
    title,
    description: says,
    format: 'csv',
    mediatype: mediaTypeOf('.csv'),
    encoding: 'utf-8',
    ...writeFixity(parts),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: describeFields(tables[name]).map(writeField),
      missingValues: [''],
      ...(key.length > 0 ? { primaryKey: key } : {}),
      ...(links.length > 0
        ? {
            foreignKeys: links.map(({ fields, table, to }) => ({
              fields,
              reference: { ...(table === name ? {} : { resource: table }), fields: to },
            })),
          }
        : {}),
    },
  };
}

function describeJsonl(name: TableName, parts: readonly WrittenFile[]): object {
  const { title, says } = tables[name];
  return {
    name: `${name}-jsonl`,
    path: pathOf(parts),
    title: `${title}, one JSON object a line`,
    description: says,
    format: 'jsonl',
    mediatype: mediaTypeOf('.jsonl'),
    encoding: 'utf-8',
    ...writeFixity(parts),
    jsonSchema: `${name}.schema.json`,
  };
}

function describeLines(name: LinesName, parts: readonly WrittenFile[]): object {
  const { title, says, profile } = lines[name];
  return {
    name,
    path: pathOf(parts),
    title,
    description: says,
    format: 'jsonl',
    mediatype: mediaTypeOf('.jsonl'),
    encoding: 'utf-8',
    ...writeFixity(parts),
    conformsTo: profile,
  };
}

function writeField({ name, type, isAddress, says, isOptional, terms }: Field): object {
  return {
    name,
    type,
    ...(isAddress ? { format: 'uri' } : {}),
    description: says,
    constraints: { required: !isOptional, ...(terms ? { enum: terms } : {}) },
  };
}

function pathOf(parts: readonly WrittenFile[]): string | string[] {
  const [first = '', ...more] = parts.map(({ path }) => basename(path));
  return more.length === 0 ? first : [first, ...more];
}

/** Of one file that is the table; of several their sums, and each by itself, since a package has no other place for that. */
function writeFixity(parts: readonly WrittenFile[]): object {
  const described = parts.map(({ path, rows, bytes, sha256 }) => {
    return { path: basename(path), bytes, hash: `sha256:${sha256}`, rows };
  });
  const [first, ...more] = parts;
  if (first && more.length === 0) return { bytes: first.bytes, hash: `sha256:${first.sha256}`, rows: first.rows };
  const sumOf = (field: 'bytes' | 'rows'): number => parts.reduce((sum, part) => sum + part[field], 0);
  return { bytes: sumOf('bytes'), rows: sumOf('rows'), parts: described };
}

/** Host and path in the letters that a package's name may have. */
function nameOf(root: string): string {
  const { host, pathname } = new URL(root);
  return `${host}${pathname}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9._]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

const rights =
  'The words of articles (passages, and what is quoted of them in notes, accounts and wordings) belong to their publishers; the rights statement of each article counts.';
const formulas =
  'CSV cells hold the words to the letter. A cell that begins with =, +, - or @ is no formula: import the columns as text into a spreadsheet program.';
