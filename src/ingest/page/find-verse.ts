import type { DraftBlock } from '../draft.ts';
import { quote } from '../name-place.ts';
import type { DescribedBlock } from './furniture/describe-block.ts';

/**
 * Whether a block with line breaks is a group of verse: the page calls it so, or its lines are short as those of a poem are, go on
 * from one to the next, and hold no figures or addresses, as lists of dates, results and contacts do.
 */
export function isVerse(block: DescribedBlock): boolean {
  const lines = linesOf(block);
  if (lines.length < 2 || lines.some((line) => line.length > longest)) return false;
  if (called.test(block.names)) return true;
  const isElsewhere =
    block.isHeading || ['blockquote', 'li', 'td', 'address', 'footer'].some((tag) => block.tags.has(tag));
  if (isElsewhere || lines.length < fewest || lines.some((line) => figures.test(line) || !severalWords.test(line)))
    return false;
  const [goingOn, ended] = [goesOn, ends].map((sign) => lines.filter((line) => sign.test(line)).length);
  return (goingOn ?? 0) * 4 >= lines.length && (ended ?? 0) * 2 <= lines.length;
}

/** What was taken for verse is for an editor to see. */
export function doubtVerse(body: readonly DraftBlock[]): string[] {
  const first = body.find(({ role }) => role === 'verse');
  return first ? [`Lines of the text are taken for verse, from ${quote(first.text)}.`] : [];
}

function linesOf({ text, marks }: DescribedBlock): string[] {
  const breaks = marks.filter(({ kind }) => kind === 'break');
  const starts = [0, ...breaks.map(({ end }) => end)];
  return starts.map((start, at) => text.slice(start, breaks[at]?.start ?? text.length).trim());
}

const called =
  /(?:^|[\s_-])(?:poems?|poetry|verses?|stanzas?|lyrics?|strophes?|gedichte?|po[eé]mes?|poes[ií]as?|стихи)(?:$|[\s_-])/u;
const severalWords = /\p{L}\P{L}+\p{L}/u;
const figures = /\d|@|\bwww\.|https?:|:\s*\S/u;
const goesOn = /[,;—–،؛、，-]["”’»]?$/u;
const ends = /[.!?…؟。！？]["”’»)]?$/u;
const fewest = 4;
/** Code units; a hexameter has sixty. */
const longest = 70;
