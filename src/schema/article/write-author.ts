import type { Author } from './author.ts';

/** The name of an author as it is read: `Ursula von der Leyen`. */
export function writeAuthor(author: Author): string {
  if (typeof author === 'string') return author;
  if ('body' in author) return author.body;
  const { family, given, particle, suffix } = author;
  // What is written in these is read with the family first, and nothing in between.
  if (given !== undefined && /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(family))
    return [family, given].join('');
  return [given, joinParticle(particle, family), suffix].filter(Boolean).join(' ');
}

/** The name of an author as lists sort and show it: `Leyen, Ursula von der`. What nobody has taken apart stays as it is. */
export function sortAuthor(author: Author): string {
  if (typeof author === 'string' || 'body' in author) return writeAuthor(author);
  const { family, given, particle, suffix } = author;
  return [family, [given, particle].filter(Boolean).join(' '), suffix].filter(Boolean).join(', ');
}

/** A particle with the name behind it: `von der Leyen`, but `d’Arc`. */
export function joinParticle(particle: string | undefined, family: string): string {
  if (particle === undefined) return family;
  return `${particle}${/['’-]$/u.test(particle) ? '' : ' '}${family}`;
}
