import type { StoryFamily } from '../../archive/families.ts';
import { isNear } from '../../collation/lay-copies.ts';

/** Says what some copies are copies of, on whose word, and whether their address will last. */
export function sayFamily({
  copies,
  others,
  certainty,
  name,
}: Pick<StoryFamily, 'copies' | 'others' | 'certainty' | 'name'>): string {
  const pages = copies.length + others.length;
  if (certainty === 'proposed')
    return `A program takes these ${pages} pages for copies of one text; nobody has decided. The address of this page may not last: cite the articles.`;
  const likely = certainty === 'likely' ? ', as is likely but not certain' : '';
  return name === undefined
    ? `An editor has found these ${pages} pages to be one text${likely}. Where it comes from is not established.`
    : `${pages} pages that go back to ${name}${likely}. A copy confirms nothing.`;
}

/** Names the page of some copies by what is to be seen on it. */
export function sayPage({ copies, laid }: Pick<StoryFamily, 'copies' | 'laid'>): string {
  const near = laid?.copies.filter(isNear).length ?? 0;
  if (near === 0) return `The ${copies.length} copies set beside each other, sentence by sentence`;
  return near + 1 === copies.length
    ? `The ${copies.length} copies as one text with variants`
    : `${near + 1} of the ${copies.length} copies as one text with variants`;
}
