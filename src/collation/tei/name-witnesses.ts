import type { Witness } from './edition.ts';

/**
 * Gives each witness a name that XML allows as an id on every parser: its siglum if that is plain capitals and digits and
 * begins with a capital, else its article's id with `a-` before it, since no id may begin with a digit. The siglum itself,
 * in whatever script, stands in the list of witnesses.
 */
export function nameWitnesses(witnesses: readonly Witness[]): WitnessNames {
  const names = new Map(
    witnesses.map(({ id, siglum }) => [id, siglum && /^[A-Z][A-Z0-9]*$/.test(siglum) ? siglum : `a-${id}`]),
  );
  return (article, place) => {
    const name = names.get(article);
    return name === undefined ? undefined : place === undefined ? name : `${name}.${place}`;
  };
}

/** The id of a witness, or of a passage or sentence of it (`DS.p3s2`); none for an article that is no witness. */
export type WitnessNames = (article: string, place?: string) => string | undefined;
