import type { DescribedBlock } from '../furniture/describe-block.ts';
import { textOf, type JsonObject } from '../statements/read-json-ld.ts';

/**
 * The blocks whose words stand in the text of the article that the page states for machines (`articleBody`), if it states the
 * whole of it: most states a beginning, or nothing.
 * @param expected what the readers agree on.
 */
export function askStatement(
  article: JsonObject | undefined,
  blocks: readonly DescribedBlock[],
  expected: ReadonlySet<number>,
): Set<number> | undefined {
  const stated = textOf(article?.['articleBody']);
  if (stated === undefined) return undefined;
  const runs = new Set(runsOf(stated));
  const said = new Set<number>();
  let [all, found] = [0, 0];
  for (const { number, text, words, isProse } of blocks) {
    const own = runsOf(text);
    const isSaid = own.length > 0 && own.filter((run) => runs.has(run)).length >= own.length * mostOf;
    if (isSaid) said.add(number);
    if (!expected.has(number) || !isProse) continue;
    all += words;
    if (isSaid) found += words;
  }
  return found >= all * whole && found >= fewestWords ? said : undefined;
}

/** Runs of four words, in small letters; of a text with fewer, that text. */
function runsOf(text: string): string[] {
  const words =
    text
      .replace(/<[^<>]{0,500}>/g, ' ')
      .replace(/&\w{1,10};/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 4) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
}

/** A block that differs in a link or a note within it is still the same. */
const mostOf = 0.6;
/** How much of what readers agree on must be in it, so that it is the text and not its beginning. */
const whole = 0.85;
const fewestWords = 60;
