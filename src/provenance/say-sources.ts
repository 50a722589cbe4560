import type { SourceCount } from './count-sources.ts';

/**
 * Says how many sources stand behind some pages, and no more than anybody knows: the sentence of the first row that fits.
 * A count of sources is said only where the origin of every page is established.
 */
export function saySources(count: SourceCount): string {
  return rows.find(({ fits }) => fits(count))?.says(count) ?? pagesOf(count);
}

/** The same where there is room for a few words: beside a claim or a quotation. */
export function saySourcesBriefly(count: SourceCount): string {
  const { pages, sources, traced, likely, proposed } = count;
  if (pages === 0) return pagesOf(count);
  if (traced === pages) return `${countOf(sources, 'source')}${likely > 0 ? ' (likely)' : ''}, ${pagesOf(count)}`;
  if (proposed[0] === pages) return `${pagesOf(count)}, by a program’s finding one text`;
  if (traced > 0)
    return `${pagesOf(count)}, ${numberOf(traced)} of them from ${numberOf(sources)} ${sources === 1 ? 'source' : 'sources'}`;
  return pages === 1 ? pagesOf(count) : `${pagesOf(count)}, sources not established`;
}

const rows: Row[] = [
  { fits: ({ pages }) => pages === 0, says: () => 'No page' },
  {
    fits: ({ pages, traced }) => traced === pages,
    says: (count) => `${pagesOf(count)}, ${countOf(count.sources, 'source')}${sayLikely(count)}`,
  },
  { fits: ({ pages }) => pages === 1, says: (count) => `${pagesOf(count)}. ${sayOpen(count)}` },
  {
    fits: ({ traced }) => traced > 0,
    says: (count) =>
      `${pagesOf(count)}, ${numberOf(count.traced)} of them from ${numberOf(count.sources)} ${count.sources === 1 ? 'source' : 'sources'}${sayLikely(count)}. ${sayOpen(count)}${sayProposed(count)}`,
  },
  {
    fits: ({ pages, copies }) => copies[0] === pages,
    says: (count) => `${pagesOf(count)}, one text. ${sayOpen(count)}`,
  },
  {
    fits: ({ pages, proposed }) => proposed[0] === pages,
    says: (count) => `${pagesOf(count)}. A program finds them to be one text; nobody has decided`,
  },
  {
    fits: ({ pages, languages, notLookedInto }) => languages === pages && notLookedInto === pages,
    says: (count) => `${pagesOf(count)} in ${numberOf(count.languages)} languages: not compared`,
  },
  { fits: () => true, says: (count) => `${pagesOf(count)}. ${sayCopies(count)}${sayOpen(count)}${sayProposed(count)}` },
];

/** What nobody has established of the pages left. */
function sayOpen({ pages, traced, guessed, notKnown, notLookedInto, copies }: SourceCount): string {
  const open = pages - traced;
  const whose =
    pages === 1 || copies[0] === pages
      ? 'Where it comes from'
      : traced === 0
        ? 'Where they come from'
        : open === 1
          ? 'Where the other one comes from'
          : `Where the other ${numberOf(open)} come from`;
  if (notLookedInto === open) return `${whose} has not been looked into`;
  if (notKnown === open) return `${whose} is not known`;
  if (guessed === open) return `${whose} is no more than a guess`;
  return `${whose} is not established`;
}

function sayLikely({ traced, likely }: SourceCount): string {
  if (likely === 0) return '';
  if (traced === 1) return ' (the attribution is only likely)';
  if (likely === traced) return ' (the attributions are only likely)';
  return ` (${numberOf(likely)} of the ${numberOf(traced)} attributions ${likely === 1 ? 'is' : 'are'} only likely)`;
}

function sayProposed({ proposed }: SourceCount): string {
  if (proposed.length === 0) return '';
  const sizes = listOf(proposed.map((size) => `${numberOf(size)} of them`));
  return `. A program finds ${sizes} to be one text${proposed.length > 1 ? ' each' : ''}; nobody has decided`;
}

function sayCopies({ copies }: SourceCount): string {
  if (copies.length === 0) return '';
  const sizes = listOf(copies.map((size) => `${numberOf(size)} of them`));
  return `${sizes.replace(/^./, (letter) => letter.toUpperCase())} are one text${copies.length > 1 ? ' each' : ''}. `;
}

function pagesOf({ pages }: SourceCount): string {
  return countOf(pages, 'page');
}

function countOf(count: number, thing: string): string {
  return `${count} ${count === 1 ? thing : `${thing}s`}`;
}

/** Small numbers within a sentence are words. */
function numberOf(count: number): string {
  return small[count] ?? String(count);
}

function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

interface Row {
  fits: (count: SourceCount) => boolean;
  says: (count: SourceCount) => string;
}
