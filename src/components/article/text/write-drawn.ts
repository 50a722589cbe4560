import { escapeHtml } from '../../../text/markup/escape-html.ts';

/**
 * A link among an article's words that has no words: the style sheet draws what it says, so that the text of a passage is
 * that of the article to the letter, on the screen, in the clipboard and for programs.
 */
export function writeDrawn({ kind, href, drawn, label = drawn, own = {} }: Drawn): string {
  const attributes = { class: kind, href, 'data-drawn': drawn, 'aria-label': label, ...own };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<a${written.join('')}></a>`;
}

/** What such a link is. */
export interface Drawn {
  /** The number of a note, or in which other articles a passage stands. */
  kind: 'number' | 'ref' | 'also';
  href: string;
  /** What is seen. */
  drawn: string;
  /** What is heard, if that is more. */
  label?: string;
  /** The language and direction of the archive's voice, where the words around are in another. */
  own?: { lang?: string; dir?: 'ltr' | 'rtl' };
}
