/**
 * Where the elements of an array of JSON stand in its source, so that each can be kept to the byte.
 * @param open where the `[` of the array is.
 * @returns nothing if the array has no end.
 */
export function cutElements(source: string, open: number): Span[] | undefined {
  const spans: Span[] = [];
  let [depth, start] = [0, open + 1];
  for (let at = open; at < source.length; at++) {
    const character = source[at];
    if (character === '"') at = stringEnd(source, at);
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if ((character === ',' && depth === 1) || depth === 0) {
      const span = trim(source, start, at);
      if (span.end > span.start) spans.push(span);
      start = at + 1;
    }
    if (depth === 0) return spans;
  }
  return undefined;
}

/** Where the first array begins that is the value of one of these fields, of the record that is the whole source. */
export function findArray(source: string, names: readonly string[]): number | undefined {
  let [depth, isValue] = [0, false];
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '"') {
      const end = stringEnd(source, at);
      const after = depth === 1 && !isValue ? /^\s{0,100}:\s{0,100}/.exec(source.slice(end + 1, end + 300)) : null;
      const value = end + 1 + (after?.[0].length ?? 0);
      if (after && source[value] === '[' && names.includes(source.slice(at + 1, end))) return value;
      at = end;
    } else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth === 1 && character === ':') isValue = true;
    if (depth === 1 && (character === ',' || character === '{')) isValue = false;
  }
  return undefined;
}

/** The place of the quotation mark that ends a string. */
function stringEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 34) return at;
  }
  return source.length;
}

function trim(source: string, start: number, end: number): Span {
  while (start < end && isSpace(source.charCodeAt(start))) start += 1;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** A stretch of a source. */
export interface Span {
  start: number;
  end: number;
}
