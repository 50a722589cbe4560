import { CST, Lexer } from 'yaml';
import { quoteValue } from './quote-value.ts';
import type { YamlProblem } from './faults.ts';

/**
 * Finds the comments that a person may have meant as part of a value: YAML ends a value without quotation marks at ` #`
 * without a word. A comment stands on a line of its own, or after a value whose end is seen (`"…"`, `[…]`).
 */
export function findSwallowed(yaml: string): YamlProblem[] {
  if (!yaml.includes('#')) return [];
  const found: YamlProblem[] = [];
  let [before, owner, isSameLine]: [Mark | undefined, number, boolean] = [undefined, -1, false];
  const pending: { comment: Mark; name: Mark; column: number }[] = [];
  for (const token of readMarks(yaml)) {
    if (token.kind === 'newline') isSameLine = false;
    else if (token.kind === 'comment') {
      if (before && isSameLine && isEmptyPlace.has(before.kind)) {
        // Whether the value is empty, or stands below its name, is told by what comes next.
        pending.push({ comment: token, name: before, column: owner });
      } else if (before && isLost(before, isSameLine, token.column, owner))
        found.push(explain(before, token, isSameLine));
    } else {
      for (const { comment, name, column } of pending.splice(0)) {
        const isBelow =
          token.column > column ||
          (token.kind === 'seq-item-ind' && name.kind !== 'seq-item-ind' && token.column === column);
        if (!isBelow) found.push(explain(name, comment, true));
      }
      if (token.kind === 'seq-item-ind') owner = token.column;
      if (token.kind === 'map-value-ind' && before) owner = before.column;
      // A block of text takes its last line break along.
      [before, isSameLine] = [token, !token.source.endsWith('\n')];
    }
  }
  return [...found, ...pending.map(({ comment, name }) => explain(name, comment, true))];
}

function isLost(before: Mark, isSameLine: boolean, column: number, owner: number): boolean {
  if (isSameLine) return !isClosed(before);
  return before.kind === 'scalar' && !isClosed(before) && column > owner;
}

/** Whether anybody sees where a value ends. */
function isClosed({ kind, source }: Mark): boolean {
  return kind === 'flow-seq-end' || kind === 'flow-map-end' || /^["']/.test(source) || kind === 'doc-start';
}

function explain(before: Mark, { source, offset }: Mark, isSameLine: boolean): YamlProblem {
  const comment = cut(source);
  const value = before.kind === 'scalar' && isSameLine && !before.source.includes('\n') ? before.source : '';
  const whole =
    isSameLine && (value !== '' || isEmptyPlace.has(before.kind))
      ? `: ${quoteValue(`${value}${value && ' '}${source.trim()}`)}`
      : '';
  return {
    offset,
    found: `a comment that could be part of the value, and would be lost: ${comment}`,
    expected: 'a comment on a line of its own, no further in than the name of the field',
    remedy: `If it belongs to the value, put the whole value into quotation marks${whole}. If not, move it to a line of its own above.`,
  };
}

function* readMarks(yaml: string): Generator<Mark> {
  let [offset, lineStart, isValue] = [0, 0, false];
  for (const source of new Lexer().lex(yaml)) {
    if (source === '\u001F') isValue = true;
    if (source === CST.BOM || source === CST.DOCUMENT || source === CST.FLOW_END || source === CST.SCALAR) continue;
    const kind = isValue ? 'scalar' : (CST.tokenType(source) ?? 'scalar');
    isValue = false;
    if (kind !== 'space') yield { kind, source, offset, column: offset - lineStart };
    const last = source.lastIndexOf('\n');
    if (last !== -1) lineStart = offset + last + 1;
    offset += source.length;
  }
}

function cut(text: string): string {
  const line = text.trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

/** Behind these a value may begin on the same line. */
const isEmptyPlace = new Set(['map-value-ind', 'seq-item-ind', 'explicit-key-ind']);

/** A piece of YAML that means something, and where it stands. */
interface Mark {
  kind: string;
  source: string;
  offset: number;
  /** From 0. */
  column: number;
}
