import { labelKind } from '../../furniture-words.ts';
import { eachUnit, isShort } from '../unit.ts';

/** A line that is nothing but the label of an advertisement, of a button, of a list of other stories. */
export const findLabels = eachUnit((unit) => {
  const kind = isShort(unit) ? labelKind(unit.text) : undefined;
  return kind && { as: kind };
});
