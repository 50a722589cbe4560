/**
 * The abbreviations of a language that do not end a sentence, for `splitSentences`.
 * Only such as practically never stand last: `etc.` or `Inc.` often do, and are left out.
 */
export function abbreviationsOf(language: string): Abbreviations {
  const [primary = ''] = language.toLowerCase().split('-');
  const known = read.get(primary);
  if (known) return known;
  const { always = '', beforeNumber = '' } = tables.get(primary) ?? {};
  const abbreviations = {
    always: new Set(always.split(' ')),
    beforeNumber: new Set(beforeNumber.split(' ')),
    ordinals: withOrdinals.has(primary),
  };
  read.set(primary, abbreviations);
  return abbreviations;
}

const read = new Map<string, Abbreviations>();

const tables = new Map<string, { always?: string; beforeNumber?: string }>([
  [
    'en',
    {
      always: 'Mr Mrs Ms Dr Prof Gen Maj Col Lt Sgt Cpl Capt Cmdr Adm Sen Rep Gov Pres Hon Rev Fr St Mt vs cf e.g i.e',
      beforeNumber: 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos no p pp vol Art Sec',
    },
  ],
  ['de', { always: 'Dr Prof Hr Fr St z.B d.h u.a bzw ca vgl Gen', beforeNumber: 'Nr S Art Abs Bd' }],
  ['fr', { always: 'M MM Mme Mlle Dr Pr Me St Ste cf', beforeNumber: 'p n art vol' }],
  ['es', { always: 'Sr Sra Srta Dr Dra D Dña Gral Cnel Ud Uds', beforeNumber: 'núm pág art' }],
  ['pt', { always: 'Sr Sra Dr Dra Prof Gen', beforeNumber: 'pág art' }],
  ['it', { always: 'Sig Dott Prof Gen On S', beforeNumber: 'pag art' }],
  ['nl', { always: 'dr drs mr ir prof gen dhr mevr bijv o.a', beforeNumber: 'nr blz art' }],
  ['tr', { always: 'Dr Prof Doç Av Gen Alb Org Yrd Sn', beforeNumber: 's' }],
  ['ru', { always: 'им ул т.е т.к т.н проф акад ген полк св долл', beforeNumber: 'ст стр п гл' }],
  ['uk', { always: 'ім вул т.з проф акад ген полк св', beforeNumber: 'ст стор п гл' }],
  ['hi', { always: 'डॉ प्रो श्री पं' }],
]);

/** Languages that write `13. Januar` for the 13th. */
const withOrdinals = new Set('az bs cs da de et fi fo gsw hr hu is lb lv nb nn no sk sl sr tr'.split(' '));

export interface Abbreviations {
  /** Never the end of a sentence. */
  always: Set<string>;
  /** Not the end of a sentence when a number follows. */
  beforeNumber: Set<string>;
  /** Whether a number with a full stop is an ordinal. */
  ordinals: boolean;
}
