import { mediaTypeOf } from '../../media-types.ts';
import type { ArchiveData } from '../../schema/archive.ts';
import { lines } from '../../schema/published/lines.ts';
import { describeFields, type Field } from '../../schema/published/table.ts';
import { tables } from '../../schema/published/tables.ts';
import type { Fixity, WrittenLines, WrittenTable } from './table-file.ts';

/**
 * The descriptor of the tables: Data Package 2.0 with a Table Schema for each CSV file. The JSONL files beside them have
 * a JSON Schema instead.
 * @param root the address of the archive's first page.
 */
export function describePackage(
  archive: ArchiveData,
  root: string,
  written: readonly WrittenTable[],
  others: readonly WrittenLines[],
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
      ...written.flatMap((table) => [describeCsv(table), describeJsonl(table)]),
      ...others.map(describeLines),
    ],
  };
}

function describeCsv({ name, rows, csv }: WrittenTable): object {
  const { title, says, key, links } = tables[name];
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    description: says,
    format: 'csv',
    mediatype: mediaTypeOf('.csv'),
    encoding: 'utf-8',
    ...writeFixity(csv),
    rows,
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

function describeJsonl({ name, rows, jsonl }: WrittenTable): object {
  const { title, says } = tables[name];
  return {
    name: `${name}-jsonl`,
    path: `${name}.jsonl`,
    title: `${title}, one JSON object a line`,
    description: says,
    format: 'jsonl',
    mediatype: mediaTypeOf('.jsonl'),
    encoding: 'utf-8',
    ...writeFixity(jsonl),
    rows,
    jsonSchema: `${name}.schema.json`,
  };
}

function describeLines({ name, rows, jsonl }: WrittenLines): object {
  const { title, says, profile } = lines[name];
  return {
    name,
    path: `${name}.jsonl`,
    title,
    description: says,
    format: 'jsonl',
    mediatype: mediaTypeOf('.jsonl'),
    encoding: 'utf-8',
    ...writeFixity(jsonl),
    rows,
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

function writeFixity({ bytes, sha256 }: Fixity): object {
  return { bytes, hash: `sha256:${sha256}` };
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
