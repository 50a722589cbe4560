import type { Rule } from './rules.ts';

/** The label of a place for advertising. */
export const advertisementLabels: Rule = {
  kind: 'advertisement',
  says: 'The label of a place for advertising.',
  find: (blocks) => blocks.filter(({ text, words }) => words <= 8 && label.test(text.trim())),
};

const label =
  /^[^\p{L}\p{N}]*(?:advert(?:s|isement|isements|ising)?|article continues (?:below|after)(?: this)?(?: ad(?:vertisement|vert)?)?|story continues below(?: this)?(?: ad(?:vertisement)?)?|sponsored(?: content)?|promoted|scroll to continue(?: with content)?|continue reading(?: below)?|anzeige|werbung|publicit[ée]|publicidade?|publicidad|pubblicità|advertentie|reklam[aeyęа]?|annons(?:e|er)?|mainos|реклама|реклам[аи]?|διαφήμιση|إعلان|اعلان|تبلیغات|פרסומת|広告|广告|廣告|광고|विज्ञापन|quảng cáo|iklan|โฆษณา)[^\p{L}\p{N}]*$/iu;
