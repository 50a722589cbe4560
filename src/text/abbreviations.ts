/**
 * The abbreviations of a language that do not end a sentence, for `splitSentences`.
 * Only such as practically never stand last: `etc.` or `Inc.` often do, and are left out.
 */
export function abbreviationsOf(language: string): Abbreviations {
  return tables[language.split('-')[0] ?? ''] ?? none;
}

const none: Abbreviations = { always: new Set(), beforeNumber: new Set() };

const tables: Record<string, Abbreviations> = {
  en: {
    always: new Set(
      'Mr Mrs Ms Dr Prof Gen Maj Col Lt Sgt Cpl Capt Cmdr Adm Sen Rep Gov Pres Hon Rev Fr St Mt vs cf e.g i.e'.split(' '),
    ),
    beforeNumber: new Set('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos no p pp vol Art Sec'.split(' ')),
  },
  de: {
    always: new Set('Dr Prof Hr Fr St z.B d.h u.a bzw ca vgl Gen'.split(' ')),
    beforeNumber: new Set('Nr S Art Abs Bd Jan Feb Aug Sept Okt Nov Dez'.split(' ')),
  },
  fr: { always: new Set('M MM Mme Mlle Dr Pr Me St Ste cf'.split(' ')), beforeNumber: new Set('p n art vol'.split(' ')) },
  es: { always: new Set('Sr Sra Srta Dr Dra D Dña Gral Cnel Ud Uds'.split(' ')), beforeNumber: new Set('núm pág art'.split(' ')) },
  ru: { always: new Set('им ул т.е т.к т.н проф акад ген полк св'.split(' ')), beforeNumber: new Set('ст стр п гл'.split(' ')) },
};

interface Abbreviations {
  /** Never the end of a sentence. */
  always: Set<string>;
  /** Not the end of a sentence when a number follows. */
  beforeNumber: Set<string>;
}
