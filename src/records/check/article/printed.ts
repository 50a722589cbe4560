import { parts } from '../../../text/parts.ts';

/** The fields of an article whose words are printed, beside its body. */
export const printedFields = [...new Set(Object.values(parts).map(({ field }) => field))].filter(
  (field) => field !== 'body',
);

/** Where a passage that is not in the body is written; nothing of one that is, or of a place that no article has. */
export function fieldOf(place: string): [field: string, ...PropertyKey[]] | undefined {
  const part = Object.values(parts).find(({ letter }) => place.startsWith(letter));
  if (!part || part.field === 'body') return undefined;
  return part.field === 'captions' ? [part.field, Number(place.slice(1)) - 1] : [part.field];
}
