import type { OwnVoice } from '../words/languages.ts';
import type { SourceCount } from './count-sources.ts';

/**
 * Says how many sources stand behind some pages, and no more than anybody knows: the sentence of the first row that fits.
 * A count of sources is said only where the origin of every page is established.
 */
export function saySources(count: SourceCount, voice: OwnVoice): string {
  const row = rows.find(({ fits }) => fits(count));
  const parts = row?.says(count, voice) ?? [];
  const { and } = voice.words.story.sources;
  return [voice.words.story.sources.pages({ count: count.pages }), ...parts]
    .slice(row?.isWhole === true ? 1 : 0)
    .filter((part) => part !== '')
    .reduce((said, part) => and({ said, part }));
}

/** The same where there is room for a few words: beside a claim or a quotation. */
export function saySourcesBriefly(count: SourceCount, voice: OwnVoice): string {
  const says = voice.words.story.sources;
  const pages = says.pages({ count: count.pages });
  const sources = says.sources({ count: count.sources });
  if (count.pages === 0) return pages;
  if (count.traced === count.pages)
    return count.likely > 0 ? says.brief.likely({ sources, pages }) : says.brief.traced({ sources, pages });
  if (count.proposed[0] === count.pages) return says.brief.proposed({ pages });
  if (count.traced > 0) return says.partTraced({ count: count.sources, pages, traced: count.traced });
  return count.pages === 1 ? pages : says.brief.notEstablished({ pages });
}

/** What is said after the number of pages, sentence by sentence; a row that is whole says that number itself. */
const rows: Row[] = [
  { fits: ({ pages }) => pages === 0, isWhole: true, says: (_, { words }) => [words.story.sources.noPage] },
  {
    fits: ({ pages, traced }) => traced === pages,
    isWhole: true,
    says(count, { words }) {
      const says = words.story.sources;
      const pages = says.pages({ count: count.pages });
      return [doubt(says.allTraced({ pages, sources: says.sources({ count: count.sources }) }), count, says)];
    },
  },
  { fits: ({ pages }) => pages === 1, says: (count, { words }) => [sayOpen(count, words.story.sources)] },
  {
    fits: ({ traced }) => traced > 0,
    isWhole: true,
    says(count, voice) {
      const says = voice.words.story.sources;
      const { sources, traced } = count;
      const known = says.partTraced({ count: sources, pages: says.pages({ count: count.pages }), traced });
      return [doubt(known, count, says), sayOpen(count, says), sayProposed(count, voice)];
    },
  },
  {
    fits: ({ pages, copies }) => copies[0] === pages,
    isWhole: true,
    says: (count, { words }) => [
      words.story.sources.oneText({ count: count.pages }),
      sayOpen(count, words.story.sources),
    ],
  },
  {
    fits: ({ pages, proposed }) => proposed[0] === pages,
    says: (_, { words }) => [words.story.sources.proposedAll],
  },
  {
    fits: ({ pages, languages, notLookedInto }) => languages === pages && notLookedInto === pages,
    isWhole: true,
    says: ({ pages, languages }, { words }) => [
      words.story.sources.inLanguages({ count: languages, pages: words.story.sources.pages({ count: pages }) }),
    ],
  },
  {
    fits: () => true,
    says: (count, voice) => [
      sayCopies(count, voice),
      sayOpen(count, voice.words.story.sources),
      sayProposed(count, voice),
    ],
  },
];

/** What nobody has established of the pages left. */
function sayOpen({ pages, traced, guessed, notKnown, notLookedInto, copies }: SourceCount, says: Says): string {
  const open = pages - traced;
  const state =
    notLookedInto === open
      ? 'notLookedInto'
      : notKnown === open
        ? 'notKnown'
        : guessed === open
          ? 'guessed'
          : 'notEstablished';
  if (pages === 1 || copies[0] === pages) return says.open[state].it;
  return traced === 0 ? says.open[state].they : says.open[state].rest({ count: open });
}

/** A statement of sources with what is only likely of it. */
function doubt(said: string, { traced, likely }: SourceCount, { doubt: says }: Says): string {
  if (likely === 0) return said;
  if (traced === 1) return says.only({ said });
  return likely === traced ? says.all({ said }) : says.some({ said, traced, count: likely });
}

function sayProposed({ proposed }: SourceCount, { words, number, list }: OwnVoice): string {
  const [size] = proposed;
  if (size === undefined) return '';
  const says = words.story.sources;
  return proposed.length === 1
    ? says.proposed({ count: size })
    : says.proposedEach({ sizes: list(proposed.map(number)) });
}

function sayCopies({ copies }: SourceCount, { words, number, list }: OwnVoice): string {
  const [size] = copies;
  if (size === undefined) return '';
  const says = words.story.sources;
  return copies.length === 1 ? says.copies({ count: size }) : says.copiesEach({ sizes: list(copies.map(number)) });
}

type Says = OwnVoice['words']['story']['sources'];

interface Row {
  fits: (count: SourceCount) => boolean;
  /** Whether it says the number of pages too. */
  isWhole?: boolean;
  says: (count: SourceCount, voice: OwnVoice) => string[];
}
