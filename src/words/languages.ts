import { directionOf } from '../text/direction.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { isGroup, isMessage, placesOf, type Message, type PluralMessage } from './message.ts';
import { ru } from './ru.ts';
import { makeVoice, type Voice } from './voice.ts';

/** The languages the archive can speak, by their primary subtag (BCP 47). */
export const languages: Readonly<Record<string, Words>> = { en, de, fr, es, ru, ar };

/** What must be said, in whatever language: the compiler asks a table for each of its messages. */
export type Words = Translated<typeof en>;

/** The archive's own voice, with everything it says. */
export type OwnVoice = Voice<typeof en>;

type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends PluralMessage ? PluralMessage : Translated<T[K]>;
};

/**
 * The voice of an archive.
 * @param language what archive.yaml names. A language nobody has written words for is spoken to in English, and marked as it.
 * @param own messages that the archive says otherwise, in the groups of the tables; `judgeOwnWords` says whether they may.
 */
export function speak(language: string, own: unknown = {}): OwnVoice {
  const spoken = spokenFor(language);
  return makeVoice({ language: spoken, direction: directionOf(spoken) }, wordsIn(language, own) as typeof en);
}

/** Whether words are written in a language. */
export function isSpoken(language: string): boolean {
  return tableOf(language) !== undefined;
}

/** Some groups of an archive's messages, as data: for scripts, which are handed no more than they say. */
export function wordsFor<K extends keyof Words>(language: string, own: unknown, groups: readonly K[]): Pick<Words, K> {
  const words = wordsIn(language, own);
  return Object.fromEntries(groups.map((group) => [group, words[group]])) as Pick<Words, K>;
}

/** What is wrong with the messages of an archive's own: one that nothing says, or other places than it has. */
export function judgeOwnWords(language: string, own: unknown): { path: string[]; found: string; expected: string }[] {
  const judge = (path: string[], given: unknown, known: unknown): ReturnType<typeof judgeOwnWords> => {
    if (isMessage(known)) return judgeMessage(path, given, known, language);
    if (!isGroup(known)) return [{ path, found: path.join('.'), expected: 'a message that the archive has' }];
    if (!isGroup(given)) return [{ path, found: String(given), expected: `a group with ${nameSome(known)}` }];
    return Object.entries(given).flatMap(([name, inner]) => judge([...path, name], inner, known[name]));
  };
  return judge([], own, tableOf(language) ?? en);
}

/** The language in which an archive of a language speaks. */
function spokenFor(language: string): string {
  return isSpoken(language) ? language : 'en';
}

function judgeMessage(path: string[], given: unknown, known: Message, language: string) {
  if (!isMessage(given)) return [{ path, found: JSON.stringify(given), expected: 'words' }];
  const places = placesOf(known);
  const strange = [...placesOf(given)].filter((place) => !places.has(place));
  const categories = new Set<string>(new Intl.PluralRules(spokenFor(language)).resolvedOptions().pluralCategories);
  const forms = typeof given === 'string' ? [] : Object.keys(given).filter((form) => !categories.has(form));
  return [
    ...strange.map((place) => ({
      path,
      found: `{${place}}`,
      expected: places.size === 0 ? 'words without a place to fill' : [...places].map((one) => `{${one}}`).join(', '),
    })),
    ...forms.map((form) => ({ path: [...path, form], found: form, expected: [...categories].join(', ') })),
  ];
}

function wordsIn(language: string, own: unknown = {}): Words {
  return replace(tableOf(language) ?? en, own) as Words;
}

function tableOf(language: string): Words | undefined {
  return languages[new Intl.Locale(language).language];
}

/** A table with some of its messages exchanged. */
function replace(known: unknown, own: unknown): unknown {
  if (isMessage(known)) return isMessage(own) ? own : known;
  if (!isGroup(known) || !isGroup(own)) return known;
  return Object.fromEntries(Object.entries(known).map(([name, inner]) => [name, replace(inner, own[name])]));
}

function nameSome(group: Record<string, unknown>): string {
  return Object.keys(group).slice(0, 4).join(', ');
}
