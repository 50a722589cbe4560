import type { VocabularyBlock } from '../../schema/published/search.ts';
import { compareText } from '../../text/compare-text.ts';
import { lettersOf, type Families, type Family } from './vocabulary.ts';

/**
 * Writes the vocabulary of a volume in blocks. A family stands under the letters of its stem and of each of its forms, and what
 * stands under the same letters is in one block.
 * @param most about how long a block gets, in characters of JSON; no shorter than what stands under two letters.
 */
export function writeBlocks(families: Families, most = blockLength): VocabularyBlock[] {
  const groups = new Map<string, Group>();
  const groupOf = (letters: string): Group => {
    const group = groups.get(letters) ?? {};
    groups.set(letters, group);
    return group;
  };
  for (const [language, list] of Object.entries(families).toSorted(([a], [b]) => compareText(a, b))) {
    for (const family of list.toSorted((a, b) => compareText(a.stem, b.stem))) {
      const line = writeFamily(family);
      const letters = new Set([family.stem, ...family.forms.map(([form]) => form)].map(lettersOf));
      for (const one of letters) (groupOf(one)[language] ??= []).push(line);
    }
  }
  return packGroups(groups, most);
}

/** The letters that each block begins with, to find a block by. */
export function firstLetters(blocks: readonly VocabularyBlock[]): string[] {
  // Not the first key: JavaScript puts those that are numbers before all others, by their size.
  return blocks.map((block) => Object.keys(block).toSorted(compareText)[0] ?? '');
}

/** The number of the block in which something would stand; none where it stands before all of them. @param blocks their first letters. */
export function blockOf(blocks: readonly string[], letters: string): number | undefined {
  const after = blocks.findIndex((first) => compareText(first, letters) > 0);
  const block = (after === -1 ? blocks.length : after) - 1;
  return block < 0 ? undefined : block;
}

/** What stands under some letters in their block. */
export function readFamilies(block: VocabularyBlock, letters: string): Families {
  const group = Object.hasOwn(block, letters) ? block[letters] : undefined;
  return Object.fromEntries(
    Object.entries(group ?? {}).map(([language, lines]) => [language, lines.split('\n').map(readFamily)]),
  );
}

/**
 * A family in a line: its stem, then each form with the number of passages that have it. A form that begins with the stem leaves it
 * out (`bridg ~e 3 ~es 2`); where the stem is the only form there is the number alone (`harbour 4`), and no number that is one.
 */
export function writeFamily({ stem, forms }: Family): string {
  const [first, ...more] = forms;
  if (more.length === 0 && first?.[0] === stem) return first[1] === 1 ? stem : `${stem} ${first[1]}`;
  return [stem, ...forms.map(([form, passages]) => `${shorten(form, stem)} ${passages}`)].join(' ');
}

/** Reads such a line. */
export function readFamily(line: string): Family {
  const [stem = '', ...rest] = line.split(' ');
  if (rest.length <= 1) return { stem, forms: [[stem, Number(rest[0] ?? 1)]] };
  const forms = Array.from({ length: rest.length / 2 }, (_, at): [string, number] => [
    lengthen(rest[at * 2] ?? '', stem),
    Number(rest[at * 2 + 1]),
  ]);
  return { stem, forms };
}

function shorten(form: string, stem: string): string {
  return form.startsWith(stem) ? `~${form.slice(stem.length)}` : form;
}

function lengthen(written: string, stem: string): string {
  return written.startsWith('~') ? stem + written.slice(1) : written;
}

function packGroups(groups: ReadonlyMap<string, Group>, most: number): VocabularyBlock[] {
  const blocks: VocabularyBlock[] = [];
  let block: VocabularyBlock = {};
  let length = most;
  for (const [letters, families] of [...groups].toSorted(([a], [b]) => compareText(a, b))) {
    const group = Object.fromEntries(Object.entries(families).map(([language, lines]) => [language, lines.join('\n')]));
    const more = JSON.stringify(group).length;
    if (length + more > most) {
      block = {};
      blocks.push(block);
      length = 0;
    }
    block[letters] = group;
    length += more;
  }
  return blocks;
}

/** Some 5 kB as it is sent. A question needs a block for each of its words, and most are rare. */
const blockLength = 12_000;

/** Families written in lines, by language. */
type Group = Record<string, string[]>;
