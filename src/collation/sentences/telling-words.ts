import { languageOf } from './cut-words.ts';

/** Whether a word is a figure: digits, or a number written out. */
export function isFigure(folded: string, language: string): boolean {
  return /^\p{Nd}/u.test(folded) || (numbers[languageOf(language)]?.has(folded) ?? false);
}

/** Whether a word after a figure is what it counts in: a unit changed changes the figure. */
export function isUnit(folded: string): boolean {
  return units.has(folded);
}

/** Whether a word denies. */
export function isNegation(folded: string, language: string): boolean {
  return negations[languageOf(language)]?.has(folded) ?? false;
}

/** Whether two wordings are the same words spelt in two ways: *colour* and *color*, *re-open* and *reopen*. */
export function areSpeltAlike(a: readonly string[], b: readonly string[], language: string): boolean {
  return spell(a, language) === spell(b, language);
}

/** One string for all spellings of the words; spaces and hyphens do not count. */
function spell(words: readonly string[], language: string): string {
  const plain = words.map((word) => word.replace(/[.,:]/g, ''));
  if (languageOf(language) !== 'en') return plain.join('');
  return plain.map((word) => british.reduce((spelt, [from, to]) => spelt.replace(from, to), word)).join('');
}

/** Endings in which British and American English part, the first kept brought to the second. */
const british: readonly [RegExp, string][] = [
  [/^(gr)ey/, '$1ay'],
  [/(?<=\p{L}{2})our(?=s?$|ed$|ing$|ite|able|ful|hood|ly$)/u, 'or'],
  [/(?<=\p{L}{2})is(?=e$|es$|ed$|ing$|ation)/u, 'iz'],
  [/(?<=\p{L})ys(?=e$|es$|ed$|ing$)/u, 'yz'],
  [/(?<=\p{L}[bt])re(?=s?$)/u, 'er'],
  [/(?<=\p{L}en)ce(?=s?$)/u, 'se'],
  [/(?<=[aeo])ll(?=ed$|ing$|er$|ers$)/u, 'l'],
  [/ogue(?=s?$)/, 'og'],
  [/(?<=gram)me(?=s?$)/, ''],
  [/^(p)ae(?=d)|(?<=arch)ae(?=ol)|(?<=an)ae(?=sth)/, '$1e'],
];

/** From thirteen up in English, whose smaller numbers are read as digits; of other languages the commonest. */
const numbers: Readonly<Record<string, ReadonlySet<string>>> = setsOf({
  en: 'zero thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half twice thrice',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert hunderte tausend tausende million millionen milliarde milliarden dutzend dutzende',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent cents centaine centaines mille milliers million millions milliard milliards douzaine',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien cientos mil miles millón millones docena docenas',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta cento mille mila migliaia milione milioni miliardo miliardi dozzina',
  pt: 'dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta cem cento mil milhão milhões bilhão bilhões dezenas',
  ru: 'два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто сотни тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов',
});

const negations: Readonly<Record<string, ReadonlySet<string>>> = setsOf({
  en: 'not no never none neither nor nobody nothing nowhere without cannot',
  de: 'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder',
  fr: 'ne n pas jamais aucun aucune rien sans ni',
  es: 'no nunca jamás ningún ninguno ninguna nada nadie sin tampoco ni',
  it: 'non mai nessun nessuno nessuna niente nulla senza né',
  pt: 'não nunca jamais nenhum nenhuma nada ninguém sem nem',
  nl: 'niet geen nooit niemand niets zonder',
  sv: 'inte ingen inget inga aldrig utan',
  pl: 'nie nigdy nikt bez żaden',
  tr: 'değil yok hiç',
  ru: 'не нет ни никогда никто ничего без',
  uk: 'не ні немає ніколи ніхто без',
  ar: 'لا لم لن ليس ليست غير دون بدون',
  zh: '不 没 沒 无 無 未 非 勿',
});

const units = new Set(
  'percent km kmh kph mph m metre metres meter meters kilometre kilometres kilometer kilometers mile miles foot feet kg kilogram kilograms kilogramme kilogrammes tonne tonnes ton tons litre litres liter liters barrel barrels degree degrees celsius fahrenheit dollar dollars euro euros pound pounds'.split(
    ' ',
  ),
);

/** As `readWords` folds them: without accents. */
function setsOf(lists: Record<string, string>): Record<string, ReadonlySet<string>> {
  const fold = (words: string): string =>
    words
      .normalize('NFKD')
      .replace(/[\u0300-\u036F]/g, '')
      .normalize('NFC');
  return Object.fromEntries(
    Object.entries(lists).map(([language, words]) => [language, new Set(fold(words).split(' '))]),
  );
}
