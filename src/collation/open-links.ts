import type { DecidedPairs } from './decided-pairs.ts';
import type { SentenceLink, SentencePlace } from './sentences/link-sentences.ts';

/**
 * The links of a program that nobody has decided on. Where an editor has found that two articles are no copies of one
 * text, those go too that were proposed only because they seemed to be: likenesses too weak to speak for themselves.
 * What is alike by itself stays to be decided, since two reports may well have one sentence from one source.
 * @param areRefused whether an editor has found of two articles that they are not one text.
 */
export function findOpenLinks(
  links: readonly SentenceLink[],
  { isDecided }: DecidedPairs,
  areRefused: (a: string, b: string) => boolean,
): SentenceLink[] {
  return links.filter(
    ({ a, b, relation, why }) =>
      relation !== 'related' &&
      !isDecided(nameOf(a), nameOf(b)) &&
      !(why === 'family' && areRefused(a.article, b.article)),
  );
}

/** A sentence as records write it: `article-id#p3s2`. */
export function nameOf({ article, sentence }: SentencePlace): string {
  return `${article}#${sentence}`;
}
