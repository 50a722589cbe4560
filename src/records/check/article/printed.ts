import { partOf } from '../../../text/parts.ts';

/** Where a passage that is not in the body is written; nothing of one that is, or of a place that no article has. */
export function fieldOf(place: string): [field: string, ...PropertyKey[]] | undefined {
  const field = partOf(place)?.field;
  if (field === undefined || field === 'body') return undefined;
  return field === 'captions' ? [field, Number(place.slice(1)) - 1] : [field];
}
