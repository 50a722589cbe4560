/**
 * Characters that neither show nor mean anything, as part of a regular expression's class: soft hyphen, zero-width
 * space, word joiner, byte order mark and the marks (not the overrides) of direction. Web pages are full of them, and
 * no editor sees whether a copied text still has them; so they are left out of every comparison.
 */
export const invisible = '\\u00AD\\u061C\\u200B\\u200E\\u200F\\u2060\\uFEFF';

/** Characters that words are made of, as part of a class; the joiners keep a Persian or Hindi word in one piece. */
export const wordly = '\\p{L}\\p{N}\\p{M}\\u200C\\u200D';

/** Letters and digits of scripts that set no space between words, as a class for the flag `v`. */
export const unspaced =
  '[[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]&&[\\p{L}\\p{N}]]';
