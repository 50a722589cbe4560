import type { Author } from '../../schema/article/author.ts';
import { joinParticle, writeAuthor } from '../../schema/article/write-author.ts';
import { authorsOf } from '../authors-of.ts';
import type { CslItem } from '../csl-item.ts';

/** The authors as a style writes them; an agency that the page does not name stands in square brackets. */
export function namesOf(item: CslItem, write: (author: Author, index: number) => string): string[] {
  return authorsOf(item).map((author, index) => {
    const isAgency = typeof author === 'object' && 'body' in author && author.body === item.custom.agency;
    return isAgency ? markConcluded(author.body, item.custom) : write(author, index);
  });
}

/** `[Reuters]` where an editor concluded it, `[Reuters?]` where that is not sure. */
export function markConcluded(name: string, { agencyConcluded }: CslItem['custom']): string {
  if (!agencyConcluded) return name;
  return `[${name}${agencyConcluded === 'sure' ? '' : '?'}]`;
}

/** A person with the family name first: `Leyen, Ursula`; what nobody has parted, and what is no person, as it is read. */
export function invertName(author: Author, shorten = (given: string): string => given): string {
  if (typeof author === 'string' || 'body' in author) return writeAuthor(author);
  const { family, given, particle, suffix } = author;
  // What is written in these has its family first already, and no letters that could stand for a name.
  if (given !== undefined && uncased.test(family) && uncased.test(given)) return writeAuthor(author);
  const names = [joinParticle(particle, family), given && shorten(given), suffix];
  return names.filter(Boolean).join(', ');
}

/** The first letters of given names: `J.-P. A.` */
export function initialsOf(given: string): string {
  return given
    .split(/(\s+|-)/u)
    .map((part) => (/^\p{Lu}/u.test(part) ? `${[...part][0]}.` : part))
    .join('')
    .replace(/\s+/gu, ' ');
}

const uncased = /^[\p{Lo}\p{M}\s·・]+$/u;
