import type { StoryFamily } from '../../../archive/comparison/families.ts';
import { isNear } from '../../../collation/copies/lay-copies.ts';
import type { OwnVoice } from '../../../words/languages.ts';

/** Says what the articles of a family have in common, on whose word, and whether the address of their page will last. */
export function sayFamily({ copies, others, certainty, isOneText, name }: StoryFamily, { words }: OwnVoice): string {
  const { family } = words.compare.copies;
  const count = copies.length + others.length;
  const isLikely = certainty === 'likely';
  if (certainty === 'proposed') return family.proposed({ count });
  if (name === undefined) return (isLikely ? family.unknownLikely : family.unknown)({ count });
  return [
    (isLikely ? family.knownLikely : family.known)({ count, source: name }),
    ...(isOneText ? [] : [family.severalTexts]),
    family.confirmNothing,
  ].join(' ');
}

/** The same in a title, under a headline. */
export function nameFamily({ copies, certainty, isOneText, name }: StoryFamily, { words }: OwnVoice): string {
  const { familyNamed } = words.compare.copies;
  const count = copies.length;
  if (certainty === 'proposed') return familyNamed.proposed({ count });
  return isOneText || name === undefined ? familyNamed.oneText({ count }) : familyNamed.source({ count, source: name });
}

/** Names the page of a family by what is to be seen on it. */
export function sayPage({ copies, laid }: Pick<StoryFamily, 'copies' | 'laid'>, { words }: OwnVoice): string {
  const { page } = words.compare.copies;
  const near = laid?.copies.filter(isNear).length ?? 0;
  const count = copies.length;
  if (near === 0) return page.beside({ count });
  return near + 1 === count ? page.variants({ count }) : page.someVariants({ count, part: near + 1 });
}
