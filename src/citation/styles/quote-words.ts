/**
 * Puts words in quotation marks. Marks within them alternate, whichever they were: “He said ‘no’”. An apostrophe is none, and
 * those of other languages («, „) are not mistaken for ours, so they stay.
 * @param end a comma or full stop of the sentence around, which stands before all marks that close.
 */
export function quoteWords(words: string, end = ''): string {
  const within = words.includes('„') ? words : words.split('\n').map(alternate).join('\n');
  // An apostrophe at the end of a word closes nothing.
  const closing = within === words ? '' : (/[’”]+$/u.exec(within)?.[0] ?? '');
  return `“${within.slice(0, within.length - closing.length)}${end}${closing}”`;
}

/** Of a paragraph, since a quotation over several opens anew in each. */
function alternate(paragraph: string): string {
  const open: ('single' | 'double')[] = [];
  return [...paragraph.matchAll(/[“”‘’"]|[^“”‘’"]+/g)]
    .map(({ 0: piece, index }) => {
      const [before, after] = [paragraph[index - 1] ?? ' ', paragraph[index + piece.length] ?? ' '];
      const turn = turnOf(piece, before, after, open.at(-1));
      if (turn === 'opens') {
        open.push(piece === '‘' ? 'single' : 'double');
        return open.length % 2 === 1 ? '‘' : '“';
      }
      if (turn === 'closes') {
        const closed = open.length % 2 === 0 && open.length > 0 ? '”' : '’';
        open.pop();
        return closed;
      }
      return piece;
    })
    .join('');
}

function turnOf(mark: string, before: string, after: string, last: string | undefined): 'opens' | 'closes' | undefined {
  if (mark === '“' || mark === '‘') return 'opens';
  if (mark === '”') return 'closes';
  if (mark === '"') return /[\s([{“‘—–-]/.test(before) && /\S/.test(after) ? 'opens' : 'closes';
  // Else it is an apostrophe.
  return mark === '’' && last === 'single' && !/[\p{L}\p{N}]/u.test(after) ? 'closes' : undefined;
}
