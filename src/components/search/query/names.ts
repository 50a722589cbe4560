import type { EntityInSearch, NameKeys } from './named-entity.ts';
import { nameKey } from '../../../text/words/search-words.ts';
import type { Term } from './question.ts';

/** Parts a question into its terms and the names of entities that these make up, the longest name first. */
export async function findNames(terms: Term[], keysOf: (letter: string) => Promise<NameKeys>): Promise<Part[]> {
  const parts: Part[] = [];
  for (let at = 0; at < terms.length;) {
    const named = await nameAt(terms, at, keysOf);
    const length = named?.length ?? 1;
    parts.push({ terms: terms.slice(at, at + length), entity: named?.entity });
    at += length;
  }
  return parts;
}

/** The shortest forms of a name that together stand in every text that has any of its forms. */
export function shortestForms({ forms }: EntityInSearch): string[] {
  const spaced = (form: string): string => ` ${nameKey(form)} `;
  const different = forms.filter((form, index) => forms.findIndex((other) => spaced(other) === spaced(form)) === index);
  const byLength = different.toSorted((a, b) => a.length - b.length);
  return byLength.filter(
    (form, index) => !byLength.slice(0, index).some((shorter) => spaced(form).includes(spaced(shorter))),
  );
}

/** The forms a search for what was typed would not find by itself. */
export function otherForms(entity: EntityInSearch, terms: Term[]): string[] {
  const typed = nameKey(terms.map(({ text }) => text).join(' '));
  return shortestForms(entity).filter((form) => !` ${nameKey(form)} `.includes(` ${typed} `));
}

async function nameAt(
  terms: Term[],
  at: number,
  keysOf: (letter: string) => Promise<NameKeys>,
): Promise<{ entity: string; length: number } | undefined> {
  const bare = terms.slice(at, at + longestName);
  const end = bare.findIndex((term) => !term.bare);
  for (let length = end < 0 ? bare.length : end; length > 0; length--) {
    const key = nameKey(
      bare
        .slice(0, length)
        .map(({ text }) => text)
        .join(' '),
    );
    const entity = new Map(Object.entries(await keysOf((key.codePointAt(0) ?? 0).toString(16)))).get(key);
    if (entity) return { entity, length };
  }
  return undefined;
}

/** Words of a question that are tried as one name; it only bounds the work. */
const longestName = 8;

/** A stretch of a question: one term, or the terms that are a name. */
export interface Part {
  terms: Term[];
  /** Id of the entity so named. */
  entity: string | undefined;
}
