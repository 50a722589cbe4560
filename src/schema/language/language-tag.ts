import { createRequire } from 'node:module';
import { nearestWord } from '../../text/words/nearest.ts';

/**
 * Whether a language tag (BCP 47) is made of subtags that are registered and in use, and written as they usually are, so that
 * one language has one tag in the archive. `Intl` would take any five letters for a language.
 */
export function isLanguageTag(tag: string): boolean {
  return /^[A-Za-z]/.test(tag) && isRegistered(tag) && inOrder(canonicalTag(tag)) === inOrder(tag);
}

/** Says which tag was probably meant: by the name of the language, an old tag, a code of three letters or of a country. */
export function mendLanguageTag(written: string): string | undefined {
  const tag = written.trim().replaceAll('_', '-');
  const usual = canonicalTag(tag);
  if (usual && isLanguageTag(usual)) return `Write "${usual}".`;
  const [language = '', extended = ''] = tag.toLowerCase().split('-');
  if (has('extlang', extended))
    return `Write "${subtags.get(`extlang ${extended}`)?.['Preferred-Value'] ?? extended}".`;
  const named = findNamed(tag);
  if (named) return `Write "${named}".`;
  return has('region', language) ? `“${written}” is a country; write the tag of a language.` : undefined;
}

/** The tag as it is usually written, and with the subtags that stand for old ones now. */
function canonicalTag(tag: string): string | undefined {
  try {
    const [usual] = Intl.getCanonicalLocales(tag);
    const [language = '', ...rest] = (usual ?? '').split('-');
    return [subtags.get(`language ${language}`)?.['Preferred-Value'] ?? language, ...rest].join('-');
  } catch {
    return undefined;
  }
}

/** `Intl` sorts the variants of a language, which stand in an order of their own. */
function inOrder(tag = ''): string {
  return tag.split('-').toSorted().join('-');
}

function isRegistered(tag: string): boolean {
  const [main = ''] = tag.split(/-[a-z0-9](?=-)/i);
  const [language = '', ...rest] = main.split('-');
  return has('language', language) && rest.every((part, at) => hasAny(kindsOf(part, at), part));
}

/** What a subtag can be by its form and place. */
function kindsOf(subtag: string, at: number): string[] {
  if (/^[a-z]{3}$/i.test(subtag) && at < 3) return ['extlang'];
  if (/^[a-z]{4}$/i.test(subtag)) return ['script'];
  return /^(?:[a-z]{2}|\d{3})$/i.test(subtag) ? ['region'] : ['variant'];
}

function hasAny(kinds: string[], subtag: string): boolean {
  return kinds.some((kind) => has(kind, subtag));
}

function has(kind: string, subtag: string): boolean {
  const key = subtag.toLowerCase();
  return subtags.has(`${kind} ${key}`) || (kind === 'language' && /^q[a-t][a-z]$/.test(key));
}

function findNamed(written: string): string | undefined {
  const wanted = written.toLowerCase();
  const names = namedLanguages();
  const exact = [wanted, ...wanted.split(/[^\p{L}\p{M}]+/u)].find((name) => names.has(name));
  if (exact !== undefined || wanted.length < 5) return names.get(exact ?? '');
  // Only among the languages with two letters: names of all seven thousand are near to anything.
  const common = names.keys().filter((name) => names.get(name)?.length === 2);
  return names.get(nearestWord(wanted, common) ?? '');
}

/** Languages of two letters by their names in English and in themselves, then all others. */
function namedLanguages(): Map<string, string> {
  if (known.size > 0) return known;
  const languages = registry.filter(({ Type, Deprecated }) => Type === 'language' && !Deprecated);
  for (const { Subtag: tag = '', Description: names, Scope: scope } of languages.toSorted(byLength)) {
    const own = tag.length === 2 ? [nameInItself(tag)] : [];
    if (scope === 'collection') continue;
    for (const name of [...names, ...own]) if (!known.has(name.toLowerCase())) known.set(name.toLowerCase(), tag);
  }
  return known;
}

function byLength({ Subtag: a = '' }: Entry, { Subtag: b = '' }: Entry): number {
  return a.length - b.length;
}

function nameInItself(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

const known = new Map<string, string>();

// Read as the program runs and not imported: a build would spend more on it than on all the rest of the program.
const require = createRequire(import.meta.url);
const registry = require('language-subtag-registry/data/json/registry.json') as Entry[];

const subtags = new Map(
  registry.flatMap((entry) =>
    entry.Subtag === undefined ? [] : [[`${entry.Type} ${entry.Subtag.toLowerCase()}`, entry]],
  ),
);

/** An entry of the IANA Language Subtag Registry. */
interface Entry {
  Type: string;
  Subtag?: string;
  Description: string[];
  Scope?: string;
  Deprecated?: string;
  'Preferred-Value'?: string;
}
