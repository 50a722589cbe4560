import type { StoryFamily } from '../../../archive/comparison/families.ts';
import { isNear } from '../../../collation/copies/lay-copies.ts';
import { countOf } from '../../../text/words/count-of.ts';

/** Says what the articles of a family have in common, on whose word, and whether the address of their page will last. */
export function sayFamily({ copies, others, certainty, isOneText, name }: StoryFamily): string {
  const pages = copies.length + others.length;
  if (certainty === 'proposed')
    return `A program takes these ${pages} pages for copies of one text; nobody has decided. The address of this page may not last: cite the articles.`;
  const likely = certainty === 'likely' ? ', as is likely but not certain' : '';
  if (name === undefined)
    return `An editor has found these ${pages} pages to be one text${likely}. Where it comes from is not established.`;
  const texts = isOneText ? '' : ' They need not be one text.';
  return `${pages} pages that go back to ${name}${likely}.${texts} A copy confirms nothing.`;
}

/** The same in a title, under a headline. */
export function nameFamily({ copies, certainty, isOneText, name }: StoryFamily): string {
  if (certainty === 'proposed') return `${copies.length} pages, proposed as one text`;
  return isOneText || name === undefined
    ? `one text in ${countOf(copies.length, 'copy')}`
    : `${copies.length} pages that go back to ${name}`;
}

/** Names the page of a family by what is to be seen on it. */
export function sayPage({ copies, laid }: Pick<StoryFamily, 'copies' | 'laid'>): string {
  const near = laid?.copies.filter(isNear).length ?? 0;
  if (near === 0) return `The ${copies.length} pages set beside each other, sentence by sentence`;
  return near + 1 === copies.length
    ? `The ${copies.length} pages as one text with variants`
    : `${near + 1} of the ${copies.length} pages as one text with variants`;
}
