/**
 * Reads what a page says of itself in JSON-LD. What is no JSON, as it happens, is read as far as it can be: line breaks
 * within strings are put right, and of what is broken beyond that the plain values are picked out.
 * @returns every object in it, the outermost first.
 */
export function readJsonLd(sources: readonly string[]): JsonObject[] {
  const objects: JsonObject[] = [];
  const todo: { value: unknown; depth: number }[] = sources.map((source) => ({
    value: parseLoosely(source),
    depth: 0,
  }));
  for (let at = 0; at < todo.length && at < mostValues; at++) {
    const { value, depth } = todo[at] ?? { value: undefined, depth: 0 };
    if (typeof value !== 'object' || value === null || depth > deepest) continue;
    if (!Array.isArray(value)) objects.push(value as JsonObject);
    for (const inner of Object.values(value))
      if (typeof inner === 'object') todo.push({ value: inner, depth: depth + 1 });
  }
  return objects;
}

/** Whether an object says it is of one of the types of schema.org whose names fit. */
export function isOfType(object: JsonObject, names: RegExp): boolean {
  return [object['@type']].flat().some((type) => typeof type === 'string' && names.test(type.replace(/^.*[/#:]/, '')));
}

/** The text of a value: itself, that of its first part that has one, or its name. */
export function textOf(value: unknown): string | undefined {
  for (const one of [value].flat()) {
    if (typeof one === 'string' && one.trim() !== '') return one.trim();
    if (typeof one === 'number') return `${one}`;
    if (typeof one !== 'object' || one === null) continue;
    const { name, '@value': plain } = one as JsonObject;
    const [inner] = [name, plain].flat();
    if (typeof inner === 'string' && inner.trim() !== '') return inner.trim();
  }
  return undefined;
}

function parseLoosely(source: string): unknown {
  const bare = source.trim().replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '');
  const json = bare.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/, '').trim();
  for (const attempt of [
    json,
    json.replace(/\p{Cc}+/gu, ' '),
    json.replace(/\p{Cc}+/gu, ' ').replace(/,\s?([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt may read it.
    }
  }
  return pickOut(json);
}

/** The first plain value of each field that is looked for, as if they were those of one object. */
function pickOut(broken: string): JsonObject {
  const found: JsonObject = {};
  for (const [, key = '', value = ''] of broken.matchAll(
    /"(@?[a-zA-Z]{1,40})"\s{0,20}:\s{0,20}"((?:[^"\\]|\\.){0,5000})"/g,
  )) {
    try {
      if (!(key in found)) found[key] = JSON.parse(`"${value.replace(/\p{Cc}+/gu, ' ')}"`);
    } catch {
      // Not even that is a string of JSON.
    }
  }
  return found;
}

const mostValues = 50_000;
const deepest = 30;

export type JsonObject = Record<string, unknown>;
