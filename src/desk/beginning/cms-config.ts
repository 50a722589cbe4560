import { stringify } from 'yaml';
import { pageKinds, recordKinds, type CollectionName } from '../../schema/collections.ts';
import { refersTo, type JsonSchema } from '../../schema/editors/list-schemas.ts';
import { loadSchema } from './schema-files.ts';

/**
 * A configuration for an editor of records in the browser that works on the git repository of an archive: Sveltia CMS, or Decap
 * CMS, whose format it is. Articles can be corrected in it but not made, since an article comes with its original.
 */
export function writeCmsConfig(): string {
  const config = {
    backend: { name: 'github', repo: 'somebody/archive', branch: 'main' },
    media_folder: 'cms/media',
    output: { yaml: { quote: 'double' }, omit_empty_optional_fields: true },
    collections: pageKinds.map(describeKind),
  };
  return `${head}${stringify(config, { lineWidth: 110, aliasDuplicateObjects: false })}`;
}

function describeKind(kind: (typeof pageKinds)[number]): object {
  const { singular, extension, page } = recordKinds[kind];
  const isText = extension !== '.yaml';
  const fields = describeFields(loadSchema(kind));
  return {
    name: kind,
    label: capitalize(kind),
    label_singular: capitalize(singular),
    folder: kind,
    extension: extension.slice(1),
    format: isText ? 'yaml-frontmatter' : 'yaml',
    create: kind !== 'articles',
    // What was published must not vanish: a record that goes says where to.
    delete: false,
    identifier_field: page.namedBy,
    slug: '{{slug}}',
    fields: isText ? [...fields, { name: 'body', label: 'text', widget: 'text', required: false }] : fields,
  };
}

function describeFields({ properties = {}, required = [] }: JsonSchema): Field[] {
  return Object.entries(properties).map(([name, schema]) => {
    const widget = describeValue(schema);
    // What no form can show is left as it is.
    if (!widget) return { name, label: name, widget: 'hidden' };
    const hint = schema.description === undefined ? {} : { hint: schema.description };
    return { name, label: name, ...widget, required: required.includes(name), ...hint };
  });
}

function describeValue(schema: JsonSchema): Widget | undefined {
  const { type, items, enum: terms, const: only, anyOf, [refersTo]: to, description = '' } = schema;
  // A switch that is off writes “false” where the field should be left out.
  if (only !== undefined) return undefined;
  if (to) return linkTo(to);
  if (terms) return { widget: 'select', options: terms };
  if (type === 'string') return { widget: /sentence|paragraph/.test(description) ? 'text' : 'string' };
  if (type === 'boolean') return { widget: 'boolean' };
  if (type === 'integer' || type === 'number') return { widget: 'number', value_type: 'int' };
  if (type === 'object') return group(schema);
  if (type === 'array' && items && !Array.isArray(items)) return describeList(items);
  return anyOf?.every((one) => one.type === 'string') ? { widget: 'string' } : undefined;
}

function describeList(items: JsonSchema): Widget | undefined {
  const one = describeValue(items);
  if (!one || one.widget === 'list') return undefined;
  if (one.widget === 'relation' || one.widget === 'select') return { ...one, multiple: true };
  return one.widget === 'object'
    ? { widget: 'list', fields: one.fields }
    : { widget: 'list', field: { name: 'entry', ...one } };
}

function group(schema: JsonSchema): Widget | undefined {
  const fields = describeFields(schema);
  return fields.some(({ widget }) => widget === 'hidden') ? undefined : { widget: 'object', collapsed: true, fields };
}

function linkTo(kind: CollectionName): Widget {
  const { page } = recordKinds[kind];
  const shown = page ? [page.namedBy] : ['story'];
  return { widget: 'relation', collection: kind, value_field: '{{slug}}', search_fields: shown, display_fields: shown };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const head = `# For an editor of records in the browser: Sveltia CMS (https://sveltiacms.app), or Decap CMS, whose format this is. It is made
# from the schema of the archive, which “archive check” holds every record against. Nothing of it is part of the site: name your
# repository under “backend”, and put this file beside the page that loads the editor, on a host of your own. Comments in records
# are lost where such an editor saves them, and so are spaces at the ends of values: where a note stands on words by its “prefix” or
# “suffix”, “archive check” says so, and how it stands in the text.
`;

interface Widget extends Record<string, unknown> {
  widget: string;
}

interface Field extends Widget {
  name: string;
}
