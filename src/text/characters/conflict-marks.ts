/**
 * Finds the places where git could not join two changes of a text file and left both in it, with its own marks on lines of
 * their own (`<<<<<<<`, with diff3 `|||||||`, `=======`, `>>>>>>>`), so that each is told as the one thing it is.
 * A mark that somebody left behind is found too. `=======` alone may be a line of the text: `mark` tells it apart.
 */
export function findConflictMarks(text: string): ConflictMark[] {
  const found: ConflictMark[] = [];
  let open: ConflictMark | undefined;
  for (const { mark, line } of marksOf(text)) {
    if (open && mark !== '<<<<<<<') {
      open.lastLine = line;
      if (mark === '>>>>>>>') open = undefined;
      continue;
    }
    const begun: ConflictMark = { mark, line, lastLine: line };
    found.push(begun);
    open = mark === '<<<<<<<' ? begun : undefined;
  }
  return found;
}

function marksOf(text: string): { mark: ConflictMark['mark']; line: number }[] {
  const found: { mark: ConflictMark['mark']; line: number }[] = [];
  let [line, at] = [1, 0];
  for (const { 0: written, index } of text.matchAll(marks)) {
    for (; at < index; at++) if (text.charCodeAt(at) === lineFeed) line++;
    found.push({ mark: written.slice(0, 7) as ConflictMark['mark'], line });
  }
  return found;
}

/** Seven of the sign and no more; git writes a name behind the first, second and last, and nothing behind the middle one. */
const marks = /^(?:<{7}(?= |\r?$)|\|{7}(?= |\r?$)|={7}(?=\r?$)|>{7}(?= \S|\r?$))/gm;
const lineFeed = 0x0a;

/** A conflict, or what is left of one. */
export interface ConflictMark {
  /** The mark it begins with. */
  mark: '<<<<<<<' | '|||||||' | '=======' | '>>>>>>>';
  /** 1-based. */
  line: number;
  /** The line of the last mark that belongs to it. */
  lastLine: number;
}
