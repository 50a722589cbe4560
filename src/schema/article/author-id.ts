import { fingerprint } from '../../text/fingerprint.ts';
import { cutPlain, plainLetters } from '../../text/words/plain-letters.ts';
import type { Author } from './author.ts';
import { writeAuthor } from './write-author.ts';

/**
 * The id of an author, made of the name and of nothing else, so that whoever else comes or goes, a page keeps its address.
 * Latin names that differ in case, marks or punctuation alone are one author’s. A name in another script, or one that is cut,
 * carries a mark of its letters: different names are written alike in plain ones.
 */
export function authorId(author: Author): string {
  const name = writeAuthor(author).normalize('NFC');
  const whole = plainLetters(name);
  const plain = cutPlain(whole, longest);
  if (plain === whole && plain !== '' && !otherScript.test(name)) return plain;
  return [plain, fingerprint(name.toLowerCase()).slice(0, marks)].filter(Boolean).join('-');
}

/** As long as the id of any record, with room for the mark. */
const longest = 70;

/** Two of several thousand names hardly ever have one mark, and more hardly the same plain letters too. */
const marks = 6;

const otherScript = /(?!\p{Script=Latin})\p{L}/u;
