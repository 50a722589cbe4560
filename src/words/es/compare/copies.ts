import type { Words } from '../../languages.ts';

/** Copias de un mismo texto, establecidas o propuestas. */
export const copies: Words['compare']['copies'] = {
  differences: 'Cifras y nombres que difieren',
  differencesSay:
    'Encontrados por un programa en frases casi iguales. Subrayado: lo que una tiene en lugar de la otra. Una página que no se nombra imprime lo que tiene la primera, o no tiene tal frase.',
  families: 'Familias',
  proposedAsOne: '{names}: propuestos como un solo texto; nadie lo ha decidido',
  in: 'En {name}',
  inOthers: 'En las demás',
  otherCopies: 'Otras copias',
  whatDiffers: 'En qué difiere',
  leftOut: 'omitido',
  adds: 'añade',
  kinds: { figure: 'Cifra', name: 'Nombre', negation: 'Negación', quotation: 'Cita' },
  kindsBriefly: { figure: 'cifra', name: 'nombre', negation: 'negación', quotation: 'cita' },
  added: '{kind}: añadido',
  dropped: '{kind}: omitido',
  moreDifferences: {
    one: 'Hay {count} diferencia más de este tipo.',
    many: 'Hay {count} de diferencias más de este tipo.',
    other: 'Hay {count} diferencias más de este tipo.',
  },
  moreFamilies: {
    one: '{count} familia más tiene diferencias; las muestra su propia página.',
    many: '{count} de familias más tienen diferencias; las muestran sus propias páginas.',
    other: '{count} familias más tienen diferencias; las muestran sus propias páginas.',
  },
  none: 'No se han encontrado copias',
  maybe: 'Artículos que pueden ser de un mismo texto',
  established: 'Artículos que se remontan a una misma fuente o a un mismo texto',
  proposed: 'Propuesto por el programa; nadie lo ha decidido.',
  more: { other: '{count} más' },
  oneText: 'Un solo texto',
  baseOf: {
    one: '{count} frase; con ella se cotejan los demás artículos',
    many: '{count} de frases; con ellas se cotejan los demás artículos',
    other: '{count} frases; con ellas se cotejan los demás artículos',
  },
  has: {
    one: 'tiene esta frase',
    many: 'tiene {part} de estos {count} de frases',
    other: 'tiene {part} de estas {count} frases',
  },
  hasNone: 'no se ha encontrado en él ninguna de estas frases',
  hasChanged: {
    one: '{has}, {count} de ellas cambiada',
    many: '{has}, {count} de ellas cambiadas',
    other: '{has}, {count} de ellas cambiadas',
  },
  otherLanguage: 'sin comparar: otra lengua',
  notAlike: 'no se ha encontrado un texto semejante',
  withoutCopy: {
    one: '{count} artículo del que no se ha encontrado copia',
    many: '{count} de artículos de los que no se ha encontrado copia',
    other: '{count} artículos de los que no se ha encontrado copia',
  },
  family: {
    proposed: {
      other:
        'Un programa toma estas {count} páginas por copias de un mismo texto; nadie lo ha decidido. La dirección de esta página puede no durar: cite los artículos.',
    },
    unknown: {
      other:
        'La redacción del archivo ha averiguado que estas {count} páginas son un solo texto. No está establecido de dónde procede.',
    },
    unknownLikely: {
      other:
        'La redacción del archivo ha averiguado que estas {count} páginas son, como es probable pero no seguro, un solo texto. No está establecido de dónde procede.',
    },
    known: { other: '{count} páginas que se remontan a {source}.' },
    knownLikely: { other: '{count} páginas que se remontan, como es probable pero no seguro, a {source}.' },
    severalTexts: 'No tienen por qué ser un solo texto.',
    confirmNothing: 'Una copia no confirma nada.',
  },
  familyNamed: {
    proposed: { other: '{count} páginas, propuestas como un solo texto' },
    oneText: {
      one: 'un texto en {count} copia',
      many: 'un texto en {count} de copias',
      other: 'un texto en {count} copias',
    },
    source: { other: '{count} páginas que se remontan a {source}' },
  },
  title: '{headline}: {family}',
  describes: 'Qué cambia, omite y añade cada página. «{headline}»: {family}. {story}.',
  page: {
    beside: { other: 'Las {count} páginas una junto a otra, frase por frase' },
    variants: { other: 'Las {count} páginas como un solo texto con variantes' },
    someVariants: { other: '{part} de las {count} páginas como un solo texto con variantes' },
  },
  pageOf: '{source}: {page}',
  textOf: {
    one: 'El texto es el de {base}. Los números llevan a lo que {others} imprime en su lugar; donde no hay número, coinciden, salvo en ortografía e impresión.',
    many: 'El texto es el de {base}. Los números llevan a lo que las otras {count} imprimen en su lugar; donde no hay número, todas coinciden, salvo en ortografía e impresión.',
    other:
      'El texto es el de {base}. Los números llevan a lo que las otras {count} imprimen en su lugar; donde no hay número, todas coinciden, salvo en ortografía e impresión.',
  },
  passageOf: 'Párrafo {number} de {name}',
  variant: 'Lo que imprimen otras: {number}',
  variants: 'Lo que imprimen las demás copias',
  foundInNone: 'no encontrada en ninguna otra copia',
  theseFoundInNone: { other: 'estas {count} frases: no encontradas en ninguna otra copia' },
  sentenceLeftOut: 'frase omitida',
  theseLeftOut: { other: 'estas {count} frases, omitidas' },
  otherReadings: {
    one: 'y {count} lectura más',
    many: 'y {count} de lecturas más',
    other: 'y {count} lecturas más',
  },
  moreSentences: { one: 'y {count} frase más', many: 'y {count} de frases más', other: 'y {count} frases más' },
  minor: {
    one: 'Solo ortografía e impresión: {count} lugar',
    many: 'Solo ortografía e impresión: {count} de lugares',
    other: 'Solo ortografía e impresión: {count} lugares',
  },
  moreMinor: { other: 'y {count} más' },
  coverage: 'Las páginas, párrafo por párrafo',
  copy: 'Copia',
  headlined: 'Titular de la página',
  headline: 'Titular',
  passages: 'Párrafos',
  changes: 'Cambios',
  theTextAbove: 'el texto de arriba',
  changed: { one: '{count} cambio', many: '{count} de cambios', other: '{count} cambios' },
  without: 'sin {place}',
  coverageKey: 'Un número: el párrafo está allí; con *: no todas sus frases. –: no está.',
  notListed: {
    one: '{count} página más no figura en esta lista.',
    many: '{count} de páginas más no figuran en esta lista.',
    other: '{count} páginas más no figuran en esta lista.',
  },
  besideBase: 'Junto a {name}',
  tooFewWords: {
    one: 'Esta página conserva demasiado pocas palabras de ese texto, o demasiado poco de él, para leerse como variante.',
    many: 'Estos {count} de páginas conservan demasiado pocas palabras de ese texto, o demasiado poco de él, para leerse como variantes.',
    other:
      'Estas {count} páginas conservan demasiado pocas palabras de ese texto, o demasiado poco de él, para leerse como variantes.',
  },
  two: '{name} y {other}',
  counterparts: {
    one: '{count} de sus {all} tiene aquí correspondencia. Está marcado lo que una tiene y la otra no; donde se conserva poco, está subrayado lo que tienen ambas.',
    many: '{count} de sus {all} tienen aquí correspondencia. Está marcado lo que una tiene y la otra no; donde se conserva poco, está subrayado lo que tienen ambas.',
    other:
      '{count} de sus {all} tienen aquí correspondencia. Está marcado lo que una tiene y la otra no; donde se conserva poco, está subrayado lo que tienen ambas.',
  },
  moreRows: {
    one: '{count} fila más, que no se muestra aquí.',
    many: '{count} de filas más, que no se muestran aquí.',
    other: '{count} filas más, que no se muestran aquí.',
  },
  othersByScript: 'Otras, que un script pone al lado en su navegador: {links}',
  notComparedLanguage: 'Sin comparar, por estar en otra lengua: {names}.',
  setBeside: 'Ponerlas una junto a otra',
};
