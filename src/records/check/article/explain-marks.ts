import type { Passage } from '../../../text/passages.ts';
import { findQuote } from '../../../text/quotes.ts';

/**
 * Whether words are missing from an article only because Markdown took signs of them for its own: then how both are made the
 * same again.
 */
export function explainMarks(passages: readonly Passage[], words: string): string | undefined {
  const [sign] = /[*_\\]/.exec(words) ?? [];
  const plain = words.replace(/[*_\\]/g, '');
  if (sign === undefined || plain.trim() === '' || findQuote(passages, { exact: plain }).status === 'missing')
    return undefined;
  return `“${sign}” belongs to Markdown in the text of an article. If the outlet printed it, put \\ before it there: “\\${sign}”; if not, leave it out here.`;
}
