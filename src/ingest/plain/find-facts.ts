import { findDate } from '../../text/dates/find-date.ts';
import type { Finding, Said } from '../capture.ts';
import type { DraftFacts } from '../draft.ts';
import { guessLanguage } from '../guess-language.ts';
import { findAgency } from '../find-agency.ts';
import { wordsIn } from './sentence-like.ts';
import type { Unit } from './unit.ts';

/** What a text says of itself: who publishes it, when, who wrote it. What was said beside it counts before. */
export function findFacts(units: readonly Unit[], said: Said): DraftFacts {
  const words = units.filter(({ found }) => !found).map(({ text }) => text);
  return {
    outlet: said.outlet ?? findOutlet(units),
    url: said.url,
    published: said.published ?? findPublished(units),
    authors: said.authors ?? findAuthors(units),
    agency: findAgency({
      opening: words.slice(0, 3),
      closing: words.slice(-2),
      byline: units.find(({ found }) => found?.as === 'byline')?.text,
      authors: said.authors?.value ?? [],
    }),
    section: said.section,
    language: said.language ?? guessLanguage(words.join('\n')),
  };
}

/** The first date among the lines about the article. */
function findPublished(units: readonly Unit[]): Finding | undefined {
  const days = units.flatMap(({ text, found, lines }) => {
    const date = found && dated.has(found.as) ? findDate(text) : undefined;
    return date ? [{ value: date.date, basis: 'stated' as const, evidence: `“${text}”, in line ${lines[0]}.` }] : [];
  });
  // Of several that are one day, that with the time says most.
  return days.toSorted((a, b) => Number(b.value.includes('T')) - Number(a.value.includes('T')))[0];
}

/** Lines in which a date is that of the article. */
const dated: ReadonlySet<string> = new Set(['dateline', 'place', 'byline']);

function findOutlet(units: readonly Unit[]): Finding | undefined {
  for (const { text, found, lines } of units) {
    const name = found && outletIn(found.as, text);
    if (name) return { ...name, evidence: `“${shorten(text)}”, in line ${lines[0]}.` };
  }
  return undefined;
}

function outletIn(as: string, text: string): Omit<Finding, 'evidence'> | undefined {
  if (as === 'masthead') return { value: text.replace(/\s+logo$/i, '').split(/ [|•·–—] /)[0] ?? text, basis: 'stated' };
  const [, staff] =
    as === 'disclaimer' ? (/\bby (\p{Lu}[\p{L}\p{N}&.'’ -]{1,40}?) (?:staff|newsroom)\b/iu.exec(text) ?? []) : [];
  if (staff !== undefined) return { value: staff, basis: 'inferred' };
  return as === 'imprint' ? holderIn(text) : undefined;
}

/** The name in a line of rights that is nothing but years and a name: `© 2031 Harbour Gazette. All rights reserved.` */
function holderIn(text: string): Omit<Finding, 'evidence'> | undefined {
  const rest = text
    .replace(/^(?:©|\(c\)|copyright)[\s©:]*/i, '')
    .replace(/[.,|\s]*all rights reserved.*$/i, '')
    .replaceAll(/\b\d{4}\b|[–-]\s*(?=\d)/g, '')
    .replace(/^[\s,|–-]*(?:by\s)?/i, '')
    .replace(/[\s,.|–-]+$/, '');
  const isName = /^\p{Lu}/u.test(rest) && wordsIn(rest) <= 5 && !/[.|]|rights|policy|terms|privacy/i.test(rest);
  return isName ? { value: rest, basis: 'inferred' } : undefined;
}

/** The names in a byline that has names: what is left of it without its first word, a date and a place. */
function findAuthors(units: readonly Unit[]): Finding<string[]> | undefined {
  const line = units.find(({ found }) => found?.as === 'byline');
  if (!line) return undefined;
  const date = findDate(line.text);
  const names = (date ? line.text.slice(0, date.start) : line.text)
    .replace(/^\S+[\s:]+/, '')
    .split(/\s*(?:,|;|\s(?:and|und|et|y|e|и|و)\s|&)\s*/u)
    .map((name) => name.replace(/[\s,–—|-]+$/, ''))
    .filter((name) => /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,4}$/u.test(name));
  return names.length === 0
    ? undefined
    : { value: names, basis: 'stated', evidence: `“${line.text}”, in line ${line.lines[0]}.` };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
}
