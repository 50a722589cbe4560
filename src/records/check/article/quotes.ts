import { quoteSelector } from '../../../schema/fields.ts';
import type { Passage } from '../../../text/passages.ts';
import { findQuote, type QuotePlace, type QuoteSelector } from '../../../text/quotes.ts';
import { explainMarks } from './explain-marks.ts';
import type { Fault } from '../../fault.ts';
import type { TextSubject } from './subject.ts';

/** Judges the quotes by which an article's own record points at its words: each must stand there exactly once. */
export function checkQuotes({ sound, passages, fault }: TextSubject): Fault[] {
  if (passages.length === 0) return [];
  return quotesOf(sound as LooseFacts | undefined).flatMap(({ path, quote }) => {
    const place = findQuote(passages, quote);
    if (place.status === 'found') return [];
    return [fault(path, explain(place, quote, passages))];
  });
}

function quotesOf(facts: LooseFacts | undefined): { path: PropertyKey[]; quote: QuoteSelector }[] {
  const { reliability, entities } = facts ?? {};
  const lists: [path: string[], list: LooseList][] = [
    [['reliability', 'notes'], reliability?.notes],
    [['entities', 'add'], entities?.add],
    [['entities', 'not'], entities?.not],
  ];
  return lists.flatMap(([path, list]) =>
    (list ?? []).flatMap((entry, index) => {
      const quote = quoteSelector.safeParse(entry?.quote);
      return quote.success ? [{ path: [...path, index, 'quote'], quote: quote.data }] : [];
    }),
  );
}

function explain(
  place: Exclude<QuotePlace, { status: 'found' }>,
  { exact, prefix, suffix }: QuoteSelector,
  passages: readonly Passage[],
): Omit<Fault, 'file'> {
  const around = [prefix && `after “${prefix}”`, suffix && `before “${suffix}”`].filter(Boolean).join(' and ');
  const words = `“${exact}”${around && ` ${around}`}`;
  const expected = 'words that stand exactly once in the article';
  if (place.status === 'ambiguous') {
    const times = place.passages.length === 2 ? 'twice' : `${place.passages.length} times`;
    const found = `${words}, which stands ${times}: in ${[...new Set(place.passages)].join(' and ')}`;
    return {
      found,
      expected,
      remedy: 'Add “prefix” (what stands right before it) or “suffix” (right after it), or quote more words.',
    };
  }
  const marks = explainMarks(passages, exact);
  const remedy =
    marks ??
    (place.near
      ? `${place.near.passage} has: “${place.near.words}”. Copy them to the letter.`
      : `Copy the words from the article to the letter${around && ', and what stands around them with its spaces'}.`);
  return { found: `${words}, which does not stand in the article`, expected, remedy };
}

type LooseList = readonly ({ quote?: unknown } | undefined)[] | undefined;

/** What of an article has quotes in it, whatever else is missing there. */
interface LooseFacts {
  reliability?: { notes?: LooseList };
  entities?: { add?: LooseList; not?: LooseList };
}
