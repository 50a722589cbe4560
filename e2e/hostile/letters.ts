/** Letters that are hard to set, and words that have no place to be broken. */
export const letters: readonly string[] = [
  'a\u2028b\u2029c',
  'zero\u200Bwidth\u200Cjoin\u200Der\u2060x\u00ADy',
  `x${'\u0301'.repeat(50)}y`,
  `Z${'\u030D\u0316\u0334'.repeat(20)}algo`,
  '👩‍❤️‍💋‍👨🏳️‍🌈👨‍👩‍👧‍👦🇰🇿🇪🇺1️⃣',
  '𝕳𝖊𝖑𝖑𝖔 𐍈𐌰 🂡',
  'İIıi ẞß ﬁﬀ Ǆǆ',
  'إغلاق الجسر القديم',
  'שלום (עולם) 123',
  '日本語の長い文章は空白なしで続いていくので折り返しが要る',
  'ภาษาไทยไม่มีช่องว่างระหว่างคำ',
  'ﷺ﷽',
  `${'unbroken'.repeat(38)}`,
  `${'W'.repeat(300)}`,
  `${'.'.repeat(200)}`,
  `${'—'.repeat(120)}`,
  `${'_-'.repeat(120)}`,
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  `${'x'.repeat(64)}@${'y'.repeat(60)}.example`,
  'a\u00A0b\u202Fc\u3000d\u2003e',
];

/** Changes of the direction of writing: words of an article may have them, names and the archive's own words need none. */
export const directions: readonly string[] = [
  '\u202Egnp.exe\u202C',
  '\u2066left\u2069 \u2067right\u2069',
  'a\u200Fb\u200Ec',
];
