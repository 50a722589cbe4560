import { parseDocument } from 'yaml';
import { placePairKey } from '../../collation/pair-key.ts';
import { appendEntries } from './append-entries.ts';
import type { Decider, QuotationDecision } from './decision.ts';
import { articleOfPlace } from './article-of-place.ts';

/**
 * Adds which pairs of quotations an editor has refused to the text of a story's quotations; what stands there stays as it
 * is. What is accepted only the editor can enter, with its speaker.
 */
export function recordRefusals(
  text: string | undefined,
  story: string,
  decisions: readonly QuotationDecision[],
  decided: Decider,
): string | undefined {
  const start = text ?? `story: ${story}\nquotations: []\n`;
  const { rejected } = parseDocument(start).toJS() as { rejected?: { a: string; b: string }[] | null };
  const before = new Set((rejected ?? []).map(({ a, b }) => placePairKey(a, b)));
  const refused: { a: string; b: string }[] = [];
  const refuse = (a: string, b: string): void => {
    if (articleOfPlace(a) === articleOfPlace(b) || before.has(placePairKey(a, b))) return;
    before.add(placePairKey(a, b));
    refused.push({ a, b });
  };
  for (const { made, places, not } of decisions) {
    for (const [at, a] of made === 'reject' ? places.entries() : []) for (const b of places.slice(at + 1)) refuse(a, b);
    for (const b of not) for (const a of places) refuse(a, b);
  }
  if (refused.length === 0) return text;
  return appendEntries(
    start,
    ['rejected'],
    refused.map(({ a, b }) => ({ a, b, decided })),
  );
}
