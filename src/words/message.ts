/** A sentence of the archive's own voice, with `{places}` for what it is said of; or one form for each plural of its `{count}`. */
export type Message = string | PluralMessage;

/** The forms of a message by the category of `{count}`: which of them a language has, `Intl.PluralRules` knows. */
export type PluralMessage = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** What a message becomes in the mouth of a voice: words as they are, or what is asked to fill its places. */
export type Saying<M> = [Places<M>] extends [never] ? string : Filling<Places<M>>;

/** Fills the places of a message. Numbers are written as the language writes them; text stays as it is. */
export interface Filling<P extends string> {
  (values: Record<P, string | number>): string;
  /** The message in pieces, for places that are filled with more than text. @param count which plural is meant. */
  pieces: (count?: number) => Piece<P>[];
}

/** Words of a message, or a place in it. */
export type Piece<P extends string = string> = string | { place: P };

/** The names of the places of a message. */
export type Places<M> = M extends string
  ? PlacesIn<M>
  : M extends PluralMessage
    ? 'count' | PlacesIn<NonNullable<M[keyof M & Intl.LDMLPluralRule]>>
    : never;

type PlacesIn<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | PlacesIn<Rest> : never;

/** Cuts a message, or one of its forms, at its places. */
export function cutMessage(form: string): Piece[] {
  return form
    .split(/(\{[a-zA-Z]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{.+\}$/.test(piece) ? { place: piece.slice(1, -1) } : piece));
}

/** The names of all places of a message; a message with plurals has its count. */
export function placesOf(message: Message): Set<string> {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  const named = forms.flatMap(cutMessage).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.place]));
  return new Set(typeof message === 'string' ? named : ['count', ...named]);
}

/** Whether a part of a table is a message and no group of them. */
export function isMessage(part: unknown): part is Message {
  return typeof part === 'string' || (isGroup(part) && typeof part['other'] === 'string');
}

/** Whether it is an object with names in it. */
export function isGroup(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
