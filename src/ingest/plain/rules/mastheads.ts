import { isSentenceLike } from '../sentence-like.ts';
import { isShort, type Rule } from '../unit.ts';

/** The name of the site: what stands for its logo, and a first line that parts a name from a motto by a bar. */
export const findMastheads: Rule = (units) => {
  const first = units.findIndex(({ found }) => !found);
  return units.map((unit, index) => {
    if (unit.found || !isShort(unit)) return unit;
    const isLogo = /\S\s+logo$/i.test(unit.text);
    const isMotto = index === first && / [|•·–—] /.test(unit.text) && !isSentenceLike(unit.text);
    return isLogo || isMotto ? { ...unit, found: { as: 'masthead' } } : unit;
  });
};
