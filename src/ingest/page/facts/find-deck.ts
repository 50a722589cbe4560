import type { DescribedBlock } from '../furniture/describe-block.ts';
import { textOf } from '../statements/read-json-ld.ts';
import { findMeta, type Statements } from '../statements/read-statements.ts';
import { likeness } from './find-title.ts';

/**
 * The standfirst: between headline and text a block called one, or what metadata give as the description, if it is set
 * otherwise than the paragraphs of the text.
 * @param between the blocks from the headline to the second paragraph of the text.
 */
export function findDeck(
  between: readonly DescribedBlock[],
  bodyKind: string | undefined,
  statements: Statements,
): DescribedBlock | undefined {
  const described = [
    textOf(statements.article?.['description']),
    findMeta(statements, 'og:description', 'description', 'twitter:description')?.content,
  ].flatMap((text) => (text === undefined ? [] : [text.slice(0, 2000)]));
  return between.find(
    (block) =>
      block.words >= 4 &&
      block.words <= mostWords &&
      block.linkShare < 0.5 &&
      block.kind !== bodyKind &&
      ((called.test(block.names) && block.words >= 7) ||
        (block.isHeading && block.words >= 8) ||
        described.some((text) => saysSame(block.text, text))),
  );
}

/** Descriptions are often cut off. */
function saysSame(printed: string, description: string): boolean {
  const cut = description.replace(/\s*(?:…|\.\.\.|\[…\])\s*$/u, '');
  return (
    likeness(printed, description) > 0.8 ||
    (cut.length > 40 && printed.replace(/\s+/g, ' ').startsWith(cut.replace(/\s+/g, ' ')))
  );
}

const called =
  /(?:^|[\s_-])(?:dek|deck|stand-?first|sub-?(?:title|head(?:line|ing)?|line)|summary|excerpt|abstract|chapo|chapeau|vorspann|untertitel|entradilla|bajada|sommario|occhiello|ingress|manchet|lead(?!er|ing)|lede|intro(?:duction)?|article-?description|headline-?sub)(?:$|[\s_-])/;
const mostWords = 90;
