import { alignWords, readable } from '../../collation/sentences/align-words.ts';
import { escapeHtml } from '../../text/markup/escape-html.ts';

/** The HTML of words, with those underlined that a counterpart has not; where too few are the same, nothing is underlined. */
export function markChanged(words: string, counterpart: string, language: string): string {
  const { pieces, kept } = alignWords(words, counterpart, language);
  if (kept < readable) return escapeHtml(words);
  return pieces
    .map(({ kind, a }) => {
      const [, changed = '', after = ''] = /^(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(a) ?? [];
      return kind === 'kept' || changed === ''
        ? escapeHtml(a)
        : `<mark>${escapeHtml(changed)}</mark>${escapeHtml(after)}`;
    })
    .join('');
}
