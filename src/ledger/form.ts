import { fingerprint } from '../text/fingerprint.ts';
import { isClosed } from '../text/markup/group-shapes.ts';
import type { Mark } from '../text/markdown.ts';
import { countedLetters } from '../text/parts.ts';
import { cellsOf, type Passage } from '../text/passages.ts';
import { must } from '../text/must.ts';

/**
 * A mark that changes when a passage's links, emphasis, line breaks, role, cells or place in a list change, while its words stand: a link put
 * into published words, or taken out of them, changes what is cited.
 * @returns 8 characters from a–z and 2–7; empty for plain words in the role their place has anyway, which most are.
 */
export function markForm(passage: Pick<Passage, 'role' | 'marks' | 'shape' | 'text'>): string {
  const { role, marks } = passage;
  const special = specialRoles.has(role) ? [role] : isClosed(role) ? [writeShape(passage)] : [];
  const form = [...special, ...marks.map(writeMark)].join('; ');
  return form === '' ? '' : fingerprint(form).slice(0, length);
}

/**
 * A mark that changes when captions or paragraphs change places and take their ids along.
 * @returns the same; empty for places that are counted in order, which most are.
 */
export function markOrder(marks: readonly Pick<PassageMark, 'place'>[]): string {
  const places = marks.map(({ place }) => place);
  const isCounted = countedLetters.every((letter) => {
    const numbers = places.flatMap((place) => (place.startsWith(letter) ? Number(place.slice(1)) : []));
    return numbers.every(
      (number, index) =>
        index === 0 || number > must(numbers[index - 1], 'every number but the first has one before it'),
    );
  });
  return isCounted ? '' : fingerprint(places.join(' ')).slice(0, length);
}

/** An address is written in codes, since a fingerprint does not tell two spellings of one letter apart. */
function writeMark(mark: Mark): string {
  const place = `${mark.kind} ${mark.start}-${mark.end}`;
  return mark.kind === 'link' ? `${place} ${encodeURIComponent(mark.href.toWellFormed())}` : place;
}

/** How deep a block is quoted is no part of it, since words were published before it was known. */
function writeShape({ role, shape = {}, text }: Pick<Passage, 'role' | 'shape' | 'text'>): string {
  const { depth = 1, marker, isHead, opens } = shape;
  const cells = role === 'row' ? cellsOf(text).map(({ end }) => end) : [];
  return [role, depth, marker ?? '', isHead ? 'head' : '', opens ? 'opens' : '', ...cells].join(' ');
}

/** A passage of the body is a paragraph unless it is one of these; all others say by their letter what they are. */
const specialRoles = new Set<Passage['role']>(['heading', 'quote']);

/** Forty bits, as for a sentence. */
const length = 8;

/** A passage as the ledger keeps it; a sentence's place is its number. */
export interface PassageMark {
  /** `t`, `p3`. */
  place: string;
  /** Fingerprint of the passage. */
  words: string;
  /** The beginnings of the fingerprints of its sentences, in order. */
  sentences: string[];
  /** Fingerprint of its links, emphasis and role; empty for plain words. */
  form: string;
}
