import { z } from 'astro/zod';

/** Says what a table holds. Its JSON Schema, its Table Schema, its header and its description for readers are made of this. */
export function defineTable<Shape extends z.ZodRawShape>(table: TableOf<Shape>): TableOf<Shape> {
  return table;
}

/** The JSON Schema (draft 2020-12) of one line of a table's JSONL file. */
export function writeRowSchema({ title, says, row }: Table): object {
  return z.toJSONSchema(row.meta({ title, description: says }));
}

/** What each field of a table is, in its order. */
export function describeFields({ row, key }: Table): Field[] {
  const { properties = {} } = z.toJSONSchema(row);
  return Object.entries(properties).map(([name, property]) => {
    const { description = '', anyOf, ...own } = property as Property;
    const { type, format, enum: terms } = anyOf?.find((one) => one.type !== 'null') ?? own;
    return {
      name,
      says: description,
      type: format === 'date' ? 'date' : (type ?? (terms ? 'string' : 'any')),
      isAddress: format === 'uri',
      terms,
      isOptional: anyOf !== undefined,
      isKey: key.includes(name),
    };
  });
}

/** A table without regard to what its rows are. */
export interface Table {
  /** Its name for readers. */
  title: string;
  /** What a row is, in a sentence or two. */
  says: string;
  /** The fields in their order, each with its description. A value that may be missing is null, never an empty string. */
  row: z.ZodObject;
  /** The fields that tell a row from every other; none where two rows may be alike. */
  key: readonly string[];
  /** Which fields hold the key of another table. */
  links: readonly TableLink[];
}

interface TableOf<Shape extends z.ZodRawShape> extends Table {
  row: z.ZodObject<Shape>;
}

/** Fields of a table that name a row of another one. */
export interface TableLink {
  fields: readonly string[];
  table: string;
  /** The fields there. */
  to: readonly string[];
}

/** A field of a table as its users need to know it. */
export interface Field {
  name: string;
  says: string;
  /** A type of Table Schema: `string`, `integer`, `boolean`, `date` or `array`. */
  type: string;
  /** Whether it is a web address. */
  isAddress: boolean;
  /** The only values it has. */
  terms: readonly (string | number)[] | undefined;
  /** Whether a row may be without it. */
  isOptional: boolean;
  isKey: boolean;
}

interface Property {
  description?: string;
  type?: string;
  format?: string;
  enum?: (string | number)[];
  anyOf?: Omit<Property, 'anyOf'>[];
}
