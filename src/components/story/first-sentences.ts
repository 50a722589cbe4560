/** The beginning of a text, sentence by sentence: as many as fit into some letters, one at least. @param language BCP 47. */
export function firstSentences(text: string, language: string, most = 150): string {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  let end = 0;
  for (const { segment } of segments) {
    if (end > 0 && end + segment.trimEnd().length > most) break;
    end += segment.length;
  }
  return text.slice(0, end).trimEnd();
}
