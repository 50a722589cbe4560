import type { ArticleData } from '../schema/article.ts';
import type { Passage } from '../text/passages.ts';
import { findQuote, type QuotePlace, type QuoteSelector } from '../text/quotes.ts';
import type { Fault } from './fault.ts';
import { fieldName } from './schema-faults.ts';
import type { Locate } from './yaml-facts.ts';

/** Judges the quotes by which an article's own record points at its words: each must stand there exactly once. */
export function checkQuotes(facts: Partial<ArticleData>, passages: Passage[], file: string, locate: Locate): Fault[] {
  return quotesOf(facts).flatMap(({ path, quote }) => {
    const place = findQuote(passages, quote);
    if (place.status === 'found') return [];
    return [{ file, line: locate(path), field: fieldName(path), ...explain(place, quote) }];
  });
}

function quotesOf({ reliability, entities }: Partial<ArticleData>): { path: PropertyKey[]; quote: QuoteSelector }[] {
  return [
    ...(reliability?.notes ?? []).map(({ quote }, index) => ({
      path: ['reliability', 'notes', index, 'quote'],
      quote,
    })),
    ...(entities?.add ?? []).map(({ quote }, index) => ({ path: ['entities', 'add', index, 'quote'], quote })),
    ...(entities?.not ?? []).flatMap(({ quote }, index) =>
      quote ? [{ path: ['entities', 'not', index, 'quote'], quote }] : [],
    ),
  ];
}

function explain(
  place: Exclude<QuotePlace, { status: 'found' }>,
  { exact, prefix, suffix }: QuoteSelector,
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
  const remedy = place.near
    ? `${place.near.passage} has: “${place.near.words}”. Copy them to the letter.`
    : `Copy the words from the article to the letter${around && ', and what stands around them with its spaces'}.`;
  return { found: `${words}, which does not stand in the article`, expected, remedy };
}
