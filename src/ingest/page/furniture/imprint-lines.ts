import type { Rule } from './rules.ts';

/** Copyright and company lines. */
export const imprintLines: Rule = {
  kind: 'imprint',
  says: 'A copyright line.',
  find: (blocks) => blocks.filter(({ text, words }) => words <= 60 && (begins.test(text) || holds.test(text))),
};

const begins = /^[^\p{L}\p{N}]*(?:©|\(c\) ?(?:19|20)\d\d|copyright\b)/iu;
const holds =
  /\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b|\btodos os direitos reservados\b|\btutti i diritti riservati\b|\bmay not be (?:published|reproduced), (?:broadcast|rewritten|distributed)|все права защищены|جميع الحقوق محفوظة|版权所有|無断転載|무단 ?전재/iu;
