/**
 * The part of an address that makes a browser find and mark words (`:~:text=…`), whatever became of the page around them.
 * Source: https://wicg.github.io/scroll-to-text-fragment/. The words beside them tell repeated ones apart; of long texts
 * only the first and last words are named.
 * @param first where the words begin: a passage's text and the offset in it. @param last where they end.
 */
export function writeTextFragment(first: TextPoint, last: TextPoint, language: string): string {
  const [before, ofFirst] = [first.text.slice(0, first.offset), first.text.slice(first.offset)];
  const [ofLast, after] = [last.text.slice(0, last.offset), last.text.slice(last.offset)];
  const whole = first.text === last.text ? first.text.slice(first.offset, last.offset).trim() : undefined;
  const words =
    whole !== undefined && whole.length <= longest
      ? [encode(whole)]
      : [encode(takeWords(ofFirst, language, edge)), encode(takeWords(ofLast, language, -edge))];
  const [prefix, suffix] = [takeWords(before, language, -beside), takeWords(after, language, beside)];
  const parts = [...(prefix ? [`${encode(prefix)}-`] : []), ...words, ...(suffix ? [`-${encode(suffix)}`] : [])];
  return `:~:text=${parts.join(',')}`;
}

/** The first words of a text, or the last if the count is negative, with what stands between them. */
function takeWords(text: string, language: string, count: number): string {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
  const taken = count > 0 ? words.slice(0, count) : words.slice(count);
  const [one, other] = [taken[0], taken.at(-1)];
  return one && other ? text.slice(one.index, other.index + other.segment.length) : '';
}

/** The hyphen, too, has a meaning in a text directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/** Characters up to which the words are named in full; then how many words at either end, and how many beside them. */
const [longest, edge, beside] = [100, 5, 3];

/** A place in a text, in UTF-16 code units. */
export interface TextPoint {
  text: string;
  offset: number;
}
