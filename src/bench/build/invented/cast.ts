import type { Draw } from './draw.ts';
import { languages, latin, nameOf, type InventedLanguage } from './languages.ts';

/**
 * Who and what there is in an archive of so many articles. Names grow with the square root, as they do in the news: what is
 * new is mostly told of those who are known. Outlets and topics grow more slowly.
 */
export function castFor(articles: number): Cast {
  return {
    entities: Math.round(20 * Math.sqrt(articles)),
    outlets: Math.round(20 + Math.sqrt(articles)),
    topics: Math.round(12 + 8 * articles ** 0.25),
  };
}

export function outletId(number: number): string {
  return `${isAgency(number) ? 'wire-' : ''}${idName(number)}`;
}

export function outletName(number: number): string {
  const own = nameOf(latin, number);
  return isAgency(number) ? `${own} Wire` : `The ${own} ${number % 3 === 0 ? 'Post' : 'Times'}`;
}

/** Some outlets sell their texts. */
export function isAgency(number: number): boolean {
  return number < agencies;
}

/** How many agencies there are, the first outlets. */
export const agencies = 4;

export function topicId(number: number): string {
  return `on-${idName(number)}`;
}

export function entityId(number: number): string {
  return idName(number);
}

/** How the archive itself calls an entity. */
export function entityName(number: number): string {
  const own = nameOf(latin, number);
  if (kindOf(number) === 'person') return `${nameOf(latin, number % 90, 2)} ${own}`;
  return kindOf(number) === 'organisation' ? `${own} ${number % 2 === 0 ? 'Council' : 'Group'}` : own;
}

export function kindOf(number: number): (typeof kinds)[number] {
  return kinds[number % kinds.length] ?? 'place';
}

/** The other forms of the name of an entity: short, misspelt, and in other letters. */
export function entityForms(number: number): string[] {
  const own = nameOf(latin, number);
  const foreign = languages.flatMap((language) => {
    const form = foreignForm(number, language);
    return form === undefined ? [] : [form];
  });
  return [...(entityName(number) === own ? [] : [own]), ...(number % 5 === 0 ? [`${own}h`] : []), ...foreign];
}

/** One of the forms that an entity has in a language; nothing if it is not known there. */
export function formIn(draw: Draw, number: number, language: InventedLanguage): string | undefined {
  if (!isForeign(language))
    return draw.chance(0.6) ? entityName(number) : (entityForms(number)[0] ?? entityName(number));
  return foreignForm(number, language);
}

/** Half of them are named in Russian, half in Arabic. */
function foreignForm(number: number, language: InventedLanguage): string | undefined {
  return isForeign(language) && (number + language.tag.length + language.starts.length) % 2 === 0
    ? nameOf(language, number)
    : undefined;
}

/** Whether names are written in other letters than the archive's. */
function isForeign({ tag }: InventedLanguage): boolean {
  return tag === 'ru' || tag === 'ar';
}

/** A part of an id that no two numbers share. */
export function idName(number: number, parts?: number): string {
  return nameOf(latin, number, parts).toLowerCase();
}

/** A form that stands in about a hundred articles and that no entity has yet. */
export const unlistedForm = nameOf(latin, 300_000);

const kinds = ['person', 'place', 'organisation'] as const;

/** How many there are of what stands in an archive besides stories and articles. */
export interface Cast {
  entities: number;
  outlets: number;
  topics: number;
}
