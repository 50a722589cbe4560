import { parseDocument, type Document } from 'yaml';
import { keyOf } from '../collation/pair-key.ts';
import type { Proposal, QuotationProposal } from './review-file.ts';

/**
 * Adds an editor's decisions to the text of a story's correspondences, whose comments and entries stay as they are.
 * @param text nothing if the story has no such file yet.
 * @returns the text with them, and the keys of all pairs that are decided.
 */
export function recordDecisions(
  text: string | undefined,
  story: string,
  proposals: readonly Proposal[],
): { text: string | undefined; kept: Set<string> } {
  const document = parseDocument(text ?? `story: ${story}\n`);
  const before = keysOf(document);
  const made = proposals.filter(({ a, b, decision }) => decision && !before.has(keyOf(a, b)));
  for (const { a, b, relation, decision } of made) {
    const entry = decision === 'accept' ? { a, b, relation, scope: 'full', certainty: 'sure', by: 'editor' } : { a, b };
    append(document, decision === 'accept' ? 'correspondences' : 'rejected', entry);
  }
  if (made.length === 0) return { text, kept: before };
  if (!document.has('correspondences')) document.set('correspondences', []);
  return { text: document.toString({ lineWidth: 110 }), kept: keysOf(document) };
}

/** Adds which pairs of quotations an editor has refused to the text of the story's quotations. */
export function recordRefusals(
  text: string | undefined,
  story: string,
  pairs: readonly QuotationProposal[],
): string | undefined {
  const document = parseDocument(text ?? `story: ${story}\nquotations: []\n`);
  const { rejected } = document.toJS() as { rejected?: Pair[] | null };
  const before = new Set((rejected ?? []).map(({ a, b }) => keyOf(a, b)));
  const refused = pairs.filter(({ a, b, decision }) => decision === 'reject' && !before.has(keyOf(a, b)));
  if (refused.length === 0) return text;
  for (const { a, b } of refused) append(document, 'rejected', { a, b });
  return document.toString({ lineWidth: 110 });
}

/** The pairs that are linked or refused. */
function keysOf(document: Document): Set<string> {
  const { correspondences, rejected } = (document.toJS() ?? {}) as Record<string, Pair[] | null | undefined>;
  return new Set([...(correspondences ?? []), ...(rejected ?? [])].map(({ a, b }) => keyOf(a, b)));
}

function append(document: Document, list: string, entry: object): void {
  if (!document.has(list)) document.set(list, document.createNode([]));
  document.addIn([list], document.createNode(entry));
}

interface Pair {
  a: string;
  b: string;
}
