import type { RemovalKind } from '../../../schema/article/removal-kinds.ts';
import { eachUnit, isShort } from '../unit.ts';
import { bareWords, labels } from './phrases.ts';

/** A line that is nothing but the label of an advertisement, of a button, of a list of other stories. */
export const findLabels = eachUnit((unit) => {
  if (!isShort(unit)) return undefined;
  const kind = known.get(bareWords(unit.text));
  return kind && { as: kind };
});

const known = new Map<string, RemovalKind>(
  Object.entries(labels).flatMap(([kind, words]) => words.map((one) => [one, kind as RemovalKind] as const)),
);
