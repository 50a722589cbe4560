import type { DescribedBlock } from './describe-block.ts';
import type { Rule } from './rules.ts';

/** What stands elsewhere already: the headline above the text, a paragraph printed once for phones and once for screens. */
export const repetitions: Rule = {
  kind: 'repetition',
  says: 'Stands there twice.',
  find: (blocks, { printed }) => {
    const seen = new Set(printed.map(plain));
    return blocks.filter((block) => {
      const text = plain(block.text);
      if (text === '') return true;
      if (seen.has(text)) return true;
      if (isTelling(block)) seen.add(text);
      return false;
    });
  },
};

/** A refrain or a label may stand there often; a long sentence does not. */
function isTelling({ words, isProse }: DescribedBlock): boolean {
  return isProse && words >= 12;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
