import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseDocument, type Document } from 'yaml';
import { keyOf } from '../collation/pair-key.ts';
import type { Proposal, QuotationProposal } from './review-file.ts';

/**
 * Adds an editor's decisions to a story's file of correspondences, whose comments and entries stay as they are.
 * @returns the keys of all pairs that are decided, these included.
 */
export async function recordDecisions(
  file: string,
  story: string,
  proposals: readonly Proposal[],
): Promise<Set<string>> {
  const text = await readFile(file, 'utf8').catch(() => `story: ${story}\n`);
  const document = parseDocument(text);
  const made = proposals.filter(({ decision }) => decision);
  for (const { a, b, relation, decision } of made) {
    const entry = decision === 'accept' ? { a, b, relation, scope: 'full', certainty: 'sure', by: 'editor' } : { a, b };
    append(document, decision === 'accept' ? 'correspondences' : 'rejected', entry);
  }
  if (made.length > 0) {
    if (!document.has('correspondences')) document.set('correspondences', []);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, document.toString({ lineWidth: 110 }));
  }
  const { correspondences = [], rejected = [] } = document.toJS() as Partial<
    Record<'correspondences' | 'rejected', Pair[]>
  >;
  return new Set([...correspondences, ...rejected].map(({ a, b }) => keyOf(a, b)));
}

/** Keeps which pairs of quotations an editor has refused, in the story's file of quotations. */
export async function recordRefusals(file: string, story: string, pairs: readonly QuotationProposal[]): Promise<void> {
  const refused = pairs.filter(({ decision }) => decision === 'reject');
  if (refused.length === 0) return;
  const document = parseDocument(await readFile(file, 'utf8').catch(() => `story: ${story}\nquotations: []\n`));
  for (const { a, b } of refused) append(document, 'rejected', { a, b });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, document.toString({ lineWidth: 110 }));
}

function append(document: Document, list: string, entry: object): void {
  if (!document.has(list)) document.set(list, document.createNode([]));
  document.addIn([list], document.createNode(entry));
}

interface Pair {
  a: string;
  b: string;
}
