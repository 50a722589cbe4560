import { findDate } from '../../../text/dates/find-date.ts';
import { countWords } from '../../../text/words/tokenize.ts';
import type { DescribedBlock } from './describe-block.ts';
import type { Furnished, Rule } from './rules.ts';

/** Dates, names and reading times above the text, and dates by themselves below it. */
export const headerLines: Rule = {
  kind: 'dateline',
  says: 'The date, the author or the time it takes to read, as the page prints them around the text.',
  find: (blocks, page) => {
    const first = blocks.findIndex(({ isProse }) => isProse);
    const last = blocks.findLastIndex(({ isProse }) => isProse);
    return blocks.filter((block, at) => {
      if (block.words > mostWords || block.isProse) return false;
      if (at < first) return !block.isHeading && (isHeaderLine(block, page) || isLabel(block));
      return at > last && isHeaderLine(block, page);
    });
  },
};

function isHeaderLine({ text, words }: DescribedBlock, { authors }: Furnished): boolean {
  const folded = text.toLowerCase();
  return (
    isDate(text) ||
    label.test(text) ||
    (words <= 12 && authors.some((author) => author.length > 2 && folded.includes(author.toLowerCase())))
  );
}

/** A date, with a word or two beside it. */
function isDate(text: string): boolean {
  if (text.length > 90) return false;
  const date = findDate(text);
  if (!date) return numbers.test(text);
  return countWords(`${text.slice(0, date.start)} ${text.slice(date.end)}`) <= mostAround;
}

/** In front of the first paragraph: a place, a section or a sign, and nothing that ends like a sentence. */
function isLabel({ words, endsSentence }: DescribedBlock): boolean {
  return words <= 4 && !endsSentence;
}

const mostWords = 16;
/** “Published on”, a weekday, a time. */
const mostAround = 5;
const numbers =
  /^[^\p{L}\p{N}]*(?:\p{L}{2,12},?\s+)?(?:\d{1,4}[-/.年년]\s?\d{1,2}[-/.月월]\s?\d{1,4}日?일?)(?:[\s,|·T-]*\d{1,2}[:.h]\d{2}.{0,20})?[^\p{L}\p{N}]*$/u;
const label =
  /^[^\p{L}\p{N}]*(?:by\s+\p{Lu}|von\s+\p{Lu}|par\s+\p{Lu}|por\s+\p{Lu}|автор[:\s]|written by|words by|reported by|posted (?:by|on|in)|published(?: on| by|:|\b)|updated(?: on|:|\b)|last (?:updated|modified)|first published|modified:|veröffentlicht|aktualisiert|stand:|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|опубликовано|обновлено|opublikowano|yayınlan|güncelle|\d{1,3}[ -]?(?:min(?:ute)?s?|minuten|minutes|минут\p{L}*|分)(?: (?:read|de lecture|de lectura|lesezeit|leitura))?[^\p{L}\p{N}]*$|estimated reading time|reading time|lesezeit|temps de lecture|\d+ (?:hours?|days?|minutes?|weeks?|months?|years?) ago[^\p{L}\p{N}]*$|image(?: source| credit| copyright)?:|photo(?: by| credit)?:)/iu;
