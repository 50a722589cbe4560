import { z } from 'astro/zod';
import { day, recordId, words } from './fields.ts';
import { oneOf, type Terms } from './terms.ts';

/** Why something was withdrawn. */
export const withdrawalGrounds = {
  rights: { label: 'Rights', says: 'Those who hold the rights in the words do not allow them to be shown.' },
  law: { label: 'Law', says: 'A law, a court or an authority demands it.' },
  privacy: { label: 'Privacy', says: 'It would harm a person more than keeping it would help anybody.' },
  error: { label: 'Error', says: 'It should not have been taken in: it is not what it was taken for.' },
} as const satisfies Terms;

/** When and why something was withdrawn. */
export const withdrawal = z.strictObject({
  /** The day it was withdrawn. */
  date: day,
  /** On what ground. */
  ground: oneOf(withdrawalGrounds),
  /** What a reader should know, in one or two sentences. */
  says: words,
});

/** What stands in the file of a record that is found under another id now. */
export const movedSchema = z.strictObject({
  /** Its id now; one that has moved on in its turn is followed. */
  moved: recordId,
});

/** What stands in the file of a record that has become several: a link to it may mean any of them. */
export const splitSchema = z.strictObject({
  /** The ids of those it has become. */
  split: z.array(recordId).min(2),
});

/** What stands in the file of a withdrawn record, with the field that names it; a withdrawn article keeps all its facts. */
export function withdrawnSchema(namedBy: 'title' | 'name') {
  return z.strictObject({ [namedBy]: words, withdrawn: withdrawal });
}

export type Withdrawal = z.output<typeof withdrawal>;
