/**
 * Where the entries of a feed stand in its source: `<item>` of RSS, `<entry>` of Atom, with any prefix. What stands in
 * comments and in CDATA is no element.
 */
export function cutEntries(source: string): { start: number; end: number }[] {
  const entries: { start: number; end: number }[] = [];
  let [start, depth, name] = [-1, 0, ''];
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at)) {
    const past = pastNoElement(source, at);
    if (past !== undefined) {
      at = past;
      continue;
    }
    const end = tagEnd(source, at);
    const tag = /^<(\/?)((?:[\w-]{1,40}:)?(?:item|entry))(?=[\s/>])/.exec(source.slice(at, at + 90));
    const isClosed = source[end - 2] === '/';
    if (tag?.[2] && start === -1 && !tag[1] && !isClosed) [start, depth, name] = [at, 1, tag[2]];
    else if (tag && start !== -1 && tag[2] === name && !isClosed) depth += tag[1] ? -1 : 1;
    if (start !== -1 && depth === 0) {
      entries.push({ start, end });
      start = -1;
    }
    at = end;
  }
  return entries;
}

/** Where a comment, CDATA or instruction ends that begins here. */
function pastNoElement(source: string, at: number): number | undefined {
  const found = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ].find(([open = '']) => source.startsWith(open, at));
  if (!found?.[1]) return undefined;
  const end = source.indexOf(found[1], at + 2);
  return end === -1 ? source.length : end + found[1].length;
}

/** Behind the `>` of a tag; one in a quoted value does not end it. */
function tagEnd(source: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return source.length;
}
