/** Whether a text reads as a sentence of an article: long enough, and ended as one. */
export function isSentenceLike(text: string): boolean {
  return wordsIn(text) >= fewWords && ended.test(text.slice(-4));
}

/** How many words a text has, by its spaces; of what is written without spaces, two signs count as one. */
export function wordsIn(text: string): number {
  let words = 0;
  for (const [word] of text.matchAll(/\S+/g)) {
    const signs = unspaced.test(word) ? (word.match(eachUnspaced)?.length ?? 0) : 0;
    words += Math.max(1, Math.floor(signs / 2));
  }
  return words;
}

/** Fewer are a label or a headline; one in a hundred paragraphs of news is shorter. */
const fewWords = 6;
const ended = /[.!?…。！？؟۔।:;]["'”’»›“)\]」』]*$/;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const eachUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;
