import { unspaced, wordly } from '../characters/character-classes.ts';
import { foldText } from '../words/fold.ts';

/**
 * Prepares the names of all entities for `findNames`. A form that two entities share belongs to neither, because a
 * wrong link says something false about a person; an editor's override in the article decides.
 */
export function indexNames(entities: Iterable<NamedEntity>): NameIndex {
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of entities) {
    for (const name of names) {
      const form = foldText(name).text.trim();
      if (form !== '') owners.set(form, (owners.get(form) ?? new Set()).add(id));
    }
  }
  const index = {
    forms: new Map<string, string | undefined>(),
    lengths: new Map<string, number[]>(),
    shared: new Map<string, string[]>(),
  };
  for (const [form, ids] of owners) {
    const [entity] = ids;
    index.forms.set(form, ids.size === 1 ? entity : undefined);
    if (ids.size > 1) index.shared.set(form, [...ids].toSorted());
    const lengths = index.lengths.get(form.slice(0, 2)) ?? [];
    if (!lengths.includes(form.length)) lengths.push(form.length);
    index.lengths.set(form.slice(0, 2), lengths);
  }
  for (const lengths of index.lengths.values()) lengths.sort((a, b) => b - a);
  return index;
}

/**
 * Finds the names of entities in a text: the longest form at each place, whole words only. Letter case counts (`US` is
 * not `us`), the way of encoding does not. In scripts written without spaces any place may start or end a name, except
 * within a word of Katakana, which spells foreign names letter by letter.
 * @returns spans in order, never overlapping; offsets in UTF-16 code units.
 */
export function findNames(source: string, index: NameIndex): FoundName[] {
  const { text, toSource } = foldText(source);
  const found: FoundName[] = [];
  for (let at = 0; at < text.length;) {
    const form = longestAt(text, at, index);
    const entity = form && index.forms.get(form);
    if (form && entity) found.push({ entity, form, ...toSource({ start: at, end: at + form.length }) });
    at += form?.length ?? 1;
  }
  return found;
}

function longestAt(text: string, at: number, { forms, lengths }: NameIndex): string | undefined {
  const [two, one] = [lengths.get(text.slice(at, at + 2)), lengths.get(text.charAt(at))];
  if ((!two && !one) || !isBoundary(text, at)) return undefined;
  const stands = (length: number): boolean => forms.has(text.slice(at, at + length)) && isBoundary(text, at + length);
  const length = two?.find(stands) ?? one?.find(stands);
  return length === undefined ? undefined : text.slice(at, at + length);
}

/** Whether a word may start or end at this offset. */
function isBoundary(text: string, at: number): boolean {
  const before = String.fromCodePoint(text.codePointAt(isLow(text, at - 1) ? at - 2 : at - 1) ?? 0);
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (belongsToLast.test(after) || isLow(text, at)) return false;
  if (!inWord.test(before) || !inWord.test(after)) return true;
  return (joinsFreely.test(before) || joinsFreely.test(after)) && !(katakana.test(before) && katakana.test(after));
}

/** Whether the unit is the second half of a character. */
function isLow(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

const inWord = new RegExp(`[${wordly}]`, 'v');
const belongsToLast = /[\p{M}\u200C\u200D]/u;
const joinsFreely = new RegExp(unspaced, 'v');
const katakana = /\p{scx=Katakana}/u;

export interface NamedEntity {
  id: string;
  /** Every form of the name, the preferred one among them. */
  names: Iterable<string>;
}

export interface NameIndex {
  /** The entity of each form; none where the form is shared. */
  forms: Map<string, string | undefined>;
  /** The lengths of the forms that begin with these two code units (or are this one), descending. */
  lengths: Map<string, number[]>;
  /** Forms that more than one entity has, with the ids of all of them. */
  shared: Map<string, string[]>;
}

export interface FoundName {
  entity: string;
  /** As it was indexed, in NFC. */
  form: string;
  start: number;
  end: number;
}
