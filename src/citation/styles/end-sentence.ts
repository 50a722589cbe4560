/** A text with a full stop behind it, unless it ends with a sign that closes a sentence, in whatever script. */
export function endSentence(text: string): string {
  return /\p{Sentence_Terminal}[\p{Pf}\p{Quotation_Mark}]*$/u.test(text) ? text : `${text}.`;
}
