import type { Author } from '../schema/article/author.ts';
import { joinParticle } from '../schema/article/write-author.ts';
import { omitMissing } from '../text/omit-missing.ts';
import type { CslItem, CslName } from './csl-item.ts';

/** Whom a citation names as authors, each as what is known of it: a person with the parts of the name, a body, or words as printed. */
export function authorsOf({ author = [], custom }: NamedAuthors): Author[] {
  return author.map((name) => {
    if ('literal' in name)
      return name.literal === custom.agency || custom.bodies?.includes(name.literal)
        ? { body: name.literal }
        : name.literal;
    const { family, given, 'non-dropping-particle': particle, suffix } = name;
    return { family, ...omitMissing({ given, particle, suffix }) };
  });
}

/** A name of CSL-JSON. */
export function nameOf(author: Author): CslName {
  if (typeof author === 'string') return { literal: author };
  if ('body' in author) return { literal: author.body };
  const { family, given, particle, suffix } = author;
  return { family, ...omitMissing({ given, 'non-dropping-particle': particle, suffix }) };
}

/**
 * A name as programs read it that take what stands before a comma for the family name, and have no sign for a comma that
 * parts nothing: a body goes without its commas, so that it stays one name.
 */
export function writeForImport(author: Author): string {
  if (typeof author === 'string') return author;
  if ('body' in author) return author.body.replace(/\s*[,，]\s*/g, ' ').trim();
  const { family, given, particle, suffix } = author;
  return [joinParticle(particle, family), [given, suffix].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** What of a citation says who wrote it. */
export type NamedAuthors = Pick<CslItem, 'author'> & { custom: Pick<CslItem['custom'], 'agency' | 'bodies'> };
