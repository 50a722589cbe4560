import ts from 'typescript';
import { recordKinds, type CollectionName } from '../collections.ts';
import { refersTo, type JsonSchema } from './list-schemas.ts';

/**
 * Adds to JSON Schemas what the comment on each field says it is for. The types that zod makes of schemas lead to the fields as
 * they are written, so the compiler finds the comments, and each sentence stands once.
 * @param schemas by the names of their files; they are changed.
 */
export function describeFields(schemas: Readonly<Record<string, JsonSchema>>): void {
  const { checker, types, at } = readTypes(Object.keys(schemas));
  const describe = (schema: JsonSchema, type: ts.Type): void => {
    const its = partsOf(checker.getNonNullableType(type));
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const symbol = its.map((part) => part.getProperty(name)).find((found) => found !== undefined);
      const says = symbol ? ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll('\n', ' ') : '';
      const described = [says, sayLink(field)].filter((sentence) => sentence !== '').join(' ');
      if (described !== '') field.description = described;
      if (symbol) describe(field, checker.getTypeOfSymbolAtLocation(symbol, at));
    }
    const [element] = its.flatMap((part) => (checker.isArrayType(part) ? checker.getTypeArguments(part as never) : []));
    if (element && schema.items && !Array.isArray(schema.items)) describe(schema.items, element);
    for (const part of schema.anyOf ?? []) describe(part, type);
  };
  for (const [name, schema] of Object.entries(schemas)) {
    const type = types.get(name);
    if (!type) throw new Error(`There is no type of ${name}.`);
    describe(schema, type);
  }
}

/** The types of what may be written into each kind of file, as the compiler finds them. */
function readTypes(names: readonly string[]): { checker: ts.TypeChecker; types: Map<string, ts.Type>; at: ts.Node } {
  const root = `${import.meta.dirname}/../../..`;
  const file = `${import.meta.dirname}/all.ts`;
  const config = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile.bind(ts.sys));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const [exists, source] = [host.fileExists.bind(host), host.getSourceFile.bind(host)];
  host.fileExists = (path) => path === file || exists(path);
  host.getSourceFile = (path, ...more) =>
    path === file ? ts.createSourceFile(path, typesOf(names), ts.ScriptTarget.Latest) : source(path, ...more);
  const program = ts.createProgram([file], options, host);
  const at = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const module = at && checker.getSymbolAtLocation(at);
  if (!module) throw new Error('The compiler has not read the schemas.');
  const exported = checker.getExportsOfModule(module);
  return { checker, at, types: new Map(exported.map((one) => [one.name, checker.getDeclaredTypeOfSymbol(one)])) };
}

/** Retired records are added to each kind: their fields have names that no record has. */
function typesOf(names: readonly string[]): string {
  const written = names.map((name) => {
    if (name in recordKinds) return `export type ${name} = z.input<ReturnType<Records['${name}']>> | Retired;`;
    return `export type ${name} = z.input<typeof import('../${name}.ts').${name}Schema>;`;
  });
  return [
    `import type { z } from 'astro/zod';`,
    `import type { movedSchema, splitSchema, withdrawal } from '../retired.ts';`,
    `type Records = typeof import('../record-schemas.ts').recordSchemas;`,
    `type Retired = z.input<typeof movedSchema> | z.input<typeof splitSchema> | { withdrawn: z.input<typeof withdrawal> };`,
    ...written,
  ].join('\n');
}

function partsOf(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function sayLink(field: JsonSchema): string {
  const to = field[refersTo] ?? (Array.isArray(field.items) ? undefined : field.items?.[refersTo]);
  return to === undefined ? '' : sayFile(to);
}

function sayFile(kind: CollectionName): string {
  return `The id of a file in \`${kind}/\`.`;
}
