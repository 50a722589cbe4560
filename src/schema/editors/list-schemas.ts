import { z } from 'astro/zod';
import { archiveSchema } from '../archive.ts';
import { isPageKind, kindNames, recordKinds, type CollectionName } from '../collections.ts';
import type { Links } from '../fields.ts';
import { recordIds } from '../record-ids.ts';
import { recordSchemas } from '../record-schemas.ts';
import { redirectsSchema } from '../redirects.ts';
import { movedSchema, splitSchema, withdrawnSchema } from '../retired.ts';
import { termsOf } from './terms-of.ts';

/**
 * The JSON Schema (draft 7, which editors of YAML read) of every file of facts, by its name: what an editor may write, with the
 * meaning of every term. What a field is for stands in the source alone, and is added by `describe-fields.ts`.
 */
export function listSchemas(): Record<string, JsonSchema> {
  const kinds = kindNames.map((kind) => [kind, schemaOfKind(kind)] as const);
  const files = { archive: toJson(archiveSchema), redirects: toJson(redirectsSchema) };
  return Object.fromEntries(
    [...Object.entries(files), ...kinds].map(([name, schema]) => [name, { $schema: draft, ...schema }]),
  );
}

/** A record, or what became of it. */
function schemaOfKind(kind: CollectionName): JsonSchema {
  const record = toJson(recordSchemas[kind](links));
  if (!isPageKind(kind)) return record;
  const withdrawn = kind === 'articles' ? [] : [withdrawnSchema(recordKinds[kind].page.namedBy)];
  return { anyOf: [record, ...[movedSchema, splitSchema, ...withdrawn].map(toJson)] };
}

function toJson(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const terms = termsOf.get(zodSchema)?.terms;
      // Editors show it beside each term under this name.
      if (terms) jsonSchema['enumDescriptions'] = Object.values(terms).map(({ says }) => says);
    },
  });
  delete json.$schema;
  return json as JsonSchema;
}

const links: Links = {
  reference: (collection) =>
    z
      .string()
      .regex(recordIds.pattern)
      .max(recordIds.longest)
      .meta({ [refersTo]: collection }) as never,
};

/** The keyword that names the kind of record whose id a field holds. */
export const refersTo = 'x-refers-to';

const draft = 'http://json-schema.org/draft-07/schema#';

/** A JSON Schema, as far as it is asked here. */
export interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
  enum?: string[];
  const?: unknown;
  enumDescriptions?: string[];
  default?: unknown;
  [refersTo]?: CollectionName;
}
