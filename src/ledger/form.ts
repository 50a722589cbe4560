import { fingerprint } from '../text/fingerprint.ts';
import type { Mark } from '../text/markdown.ts';
import type { Passage } from '../text/passages.ts';

/**
 * A mark that changes when a passage's links, emphasis, line breaks or role change, while its words stand: a link put
 * into published words, or taken out of them, changes what is cited.
 * @returns 8 characters from a–z and 2–7; empty for plain words in the role their place has anyway, which most are.
 */
export function markForm({ role, marks }: Pick<Passage, 'role' | 'marks'>): string {
  const special = specialRoles.has(role) ? [role] : [];
  const form = [...special, ...marks.map(writeMark)].join('; ');
  return form === '' ? '' : fingerprint(form).slice(0, length);
}

/** An address is written in codes, since a fingerprint does not tell two spellings of one letter apart. */
function writeMark(mark: Mark): string {
  const place = `${mark.kind} ${mark.start}-${mark.end}`;
  return mark.kind === 'link' ? `${place} ${encodeURIComponent(mark.href.toWellFormed())}` : place;
}

/** A passage of the body is a paragraph unless it is one of these; all others say by their letter what they are. */
const specialRoles = new Set<Passage['role']>(['heading', 'quote']);
/** Forty bits, as for a sentence. */
const length = 8;
