import type { Author } from '../schema/article/author.ts';
import { joinParticle, writeAuthor } from '../schema/article/write-author.ts';
import { writeBiblatexDate, writeMonth, writeYear } from './bibtex-date.ts';
import { isoOf, type CslItem } from './csl-item.ts';
import { authorsOf } from './authors-of.ts';
import { writeNotes } from './notes.ts';

/**
 * A citation for BibTeX and biblatex, in Unicode. The key is the article's id, which never changes. Titles,
 * and names that nobody has parted, stand in braces of their own, so that no name is taken apart and no capital is lost; biblatex reads the date with its
 * doubt (EDTF), BibTeX only as much of it as is certain.
 */
export function writeBibtex(item: CslItem): string {
  const fields: [name: string, value: string | undefined][] = [
    ['entrysubtype', 'newspaper'],
    ['author', authorsOf(item).map(writeName).join(' and ')],
    // Names are sorted and cited with their particles, as in the other formats.
    ['options', authorsOf(item).some(hasParticle) ? 'useprefix=true' : undefined],
    ['title', `{${escapeTex(item.title)}}`],
    ['shorttitle', item['title-short'] && `{${escapeTex(item['title-short'])}}`],
    ['journal', item['container-title'] && `{${escapeTex(item['container-title'])}}`],
    ['location', item['publisher-place'] && escapeTex(item['publisher-place'])],
    ['date', item.custom.date && writeBiblatexDate(item.custom.date)],
    ['year', writeYear(item)],
    ['month', writeMonth(item)],
    ['language', item.language],
    ['langid', item.language],
    ['url', escapeUrl(item.URL)],
    ['urldate', isoOf(item.accessed)],
    ['library', escapeTex(item.archive)],
    ['eprint', item.archive_location],
    ['eprinttype', escapeTex(item.archive)],
    ['annotation', item.annote && escapeTex(item.annote)],
    ['sha256', item.custom.sha256],
    ['note', escapeTex([item.locator, ...writeNotes(item)].filter(Boolean).join('; '))],
  ];
  // The names of months are BibTeX's own, without braces.
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`] : [],
  );
  return `@article{${item['citation-key']},\n${lines.join('')}}\n`;
}

/**
 * `von der Leyen, Jr., Ursula`. A name that stays whole is in braces, and so is a part that would be taken apart: at a word in
 * small letters, a comma or an “and”.
 */
function writeName(author: Author): string {
  if (typeof author === 'string' || 'body' in author) return `{${escapeTex(writeAuthor(author))}}`;
  const { family, given = '', particle, suffix } = author;
  const last = hasParticle(author)
    ? `${particle} ${keepTogether(family)}`
    : keepTogether(joinParticle(particle, family));
  return [last, suffix && keepTogether(suffix), given && keepTogether(given)].filter(Boolean).join(', ');
}

/** Whether a name has a particle that TeX knows as one: in small letters, and set apart. */
function hasParticle(author: Author): boolean {
  return typeof author === 'object' && 'particle' in author && /^[\p{Ll}\s]+$/u.test(author.particle ?? '');
}

function keepTogether(part: string): string {
  const written = escapeTex(part);
  return /,|(?:^|\s)\p{Ll}/u.test(part) ? `{${written}}` : written;
}

/** Signs that TeX would take for its own, and pairs that it would draw as one. */
function escapeTex(text: string): string {
  const areBraces = hasBalancedBraces(text) ? { '{': '\\{', '}': '\\}' } : {};
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(
      /[\\{}$&#%_~^`]|(['-])(?=\1)/g,
      (sign) => (areBraces as Record<string, string>)[sign] ?? signs[sign as keyof typeof signs],
    );
}

/** BibTeX counts braces whatever stands before them. */
function hasBalancedBraces(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** In an address only braces and backslashes would harm. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}

const signs = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '-': '-{}',
  "'": "'{}",
} as const;
