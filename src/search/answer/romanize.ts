import { showToken } from '../../text/words/search-tokens.ts';

/**
 * Writes a word of Cyrillic or Greek letters as newspapers in Latin letters would; so that `Токаев` leads to `Tokaev`. Only for
 * suggestions: names have many spellings, and none of them is said to be the right one.
 */
export function romanize(token: string): string {
  return [...showToken(token).toLowerCase()].map((letter) => letters.get(letter) ?? letter).join('');
}

const letters = new Map(
  [
    'а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya',
    'і i є ye ґ g ў u ә a ғ g қ q ң n ө o ұ u ү u һ h ј j љ lj њ nj ћ c ђ dj џ dz',
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
    'ا a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l م m ن n ه h و u ي i ى a ة a',
  ].flatMap((line) => {
    const parts = line.split(' ');
    return parts.flatMap((letter, at): [string, string][] => (at % 2 === 0 ? [[letter, parts[at + 1] ?? '']] : []));
  }),
)
  .set('ь', '')
  .set('ъ', '')
  .set('ء', '');
