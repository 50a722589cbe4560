import { readDateAsked } from './date-asked.ts';
import { factFields, type FactField } from './question.ts';
import type { Place, Typed } from './signs.ts';

/** The fields a question may have. */
export const fieldNames = ['title', ...factFields] as const;

/** The field of a name, however it is written. */
export function findField(name: string): (typeof fieldNames)[number] | undefined {
  return fieldNames.find((field) => field === name.toLowerCase());
}

/** Tells that a field is not there. */
export function blameField(typed: Typed, place: Place, name: string): void {
  typed.blame(place, 'fieldUnknown', { field: name });
}

/** Tells what is wrong with the value of a field, if something is. */
export function judgeValue(typed: Typed, place: Place, field: FactField, value: string): void {
  if (value === '') typed.blame(place, 'fieldEmpty', { field });
  else if (field === 'date') judgeDate(typed, place, value);
}

function judgeDate(typed: Typed, place: Place, value: string): void {
  const asked = readDateAsked(value);
  if (asked === undefined) typed.blame(place, 'dateUnread', { value });
  else if (asked.from && asked.to && asked.from > asked.to) typed.blame(place, 'datesReversed', { value });
}
