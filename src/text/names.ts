/**
 * Prepares the names of all entities for `findNames`. A form that two entities share belongs to neither, because a
 * wrong link says something false about a person; an editor's override in the article decides.
 */
export function indexNames(entities: Iterable<NamedEntity>): NameIndex {
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of entities) {
    for (const name of names) {
      for (const form of new Set([name.trim().normalize('NFC'), name.trim().normalize('NFD')])) {
        if (form !== '') owners.set(form, (owners.get(form) ?? new Set()).add(id));
      }
    }
  }
  const byStart = new Map<string, NameForm[]>();
  const shared = new Map<string, string[]>();
  for (const [form, ids] of owners) {
    const [entity] = ids;
    if (ids.size > 1) shared.set(form, [...ids].toSorted());
    const start = form.slice(0, 2);
    const forms = byStart.get(start) ?? [];
    forms.push({ form, entity: ids.size === 1 ? entity : undefined });
    byStart.set(start, forms);
  }
  for (const forms of byStart.values()) forms.sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
  return { byStart, shared };
}

/**
 * Finds the names of entities in a text: the longest form at each place, whole words only. Letter case counts (`US` is
 * not `us`). In scripts written without spaces any place may start or end a name.
 * @returns spans in order, never overlapping; offsets in UTF-16 code units.
 */
export function findNames(text: string, { byStart }: NameIndex): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < text.length; ) {
    const match = isBoundary(text, at) ? longestAt(text, at, byStart) : undefined;
    if (match?.entity) found.push({ entity: match.entity, form: match.form.normalize('NFC'), start: at, end: at + match.form.length });
    at += match ? match.form.length : charAt(text, at).length;
  }
  return found;
}

function longestAt(text: string, at: number, byStart: NameIndex['byStart']): NameForm | undefined {
  const stands = ({ form }: NameForm): boolean => standsAt(text, form, at);
  return byStart.get(text.slice(at, at + 2))?.find(stands) ?? byStart.get(text.slice(at, at + 1))?.find(stands);
}

function standsAt(text: string, form: string, at: number): boolean {
  return text.startsWith(form, at) && isBoundary(text, at + form.length);
}

/** Whether a word may start or end at this offset. */
function isBoundary(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return true;
  const before = charBefore(text, at);
  const after = charAt(text, at);
  if (/\p{M}/u.test(after)) return false;
  return !(inWord.test(before) && inWord.test(after)) || unspaced.test(before) || unspaced.test(after);
}

function charBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : (text[at - 1] ?? '');
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

const inWord = /[\p{L}\p{N}\p{M}]/u;
/** Scripts in which words stand without spaces between them. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export interface NamedEntity {
  id: string;
  /** Every form of the name, the preferred one among them. */
  names: Iterable<string>;
}

export interface NameIndex {
  /** Forms by their first two code units (or the only one), longest first, so that a look-up touches few of them. */
  byStart: Map<string, NameForm[]>;
  /** Forms that more than one entity has, with the ids of all of them. */
  shared: Map<string, string[]>;
}

interface NameForm {
  form: string;
  /** None where the form is shared. */
  entity: string | undefined;
}

export interface FoundName {
  entity: string;
  form: string;
  start: number;
  end: number;
}
