/** A text with a full stop behind it, unless it ends with a sign that closes a sentence, in whatever script, or an ellipsis. */
export function endSentence(text: string): string {
  return isEnded(text) ? text : `${text}.`;
}

/** Whether a full stop behind it would be one too many. */
export function isEnded(text: string): boolean {
  return /[\p{Sentence_Terminal}…][\p{Pf}\p{Quotation_Mark}]*$/u.test(text);
}
