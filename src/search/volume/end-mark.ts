/**
 * Stands at the end of every token that Pagefind is given, and is asked for with it: a letter that no text has, so that a token
 * is never the beginning of another, which Pagefind would find as well.
 */
export const endMark = '\u2D63';
