import type { Words } from '../../languages.ts';

/** Les copies d’un même texte, établies ou proposées. */
export const copies: Words['compare']['copies'] = {
  differences: 'Chiffres et noms qui diffèrent',
  differencesSay:
    'Trouvé par un programme dans des phrases presque identiques. Souligné : ce que l’une a à la place de l’autre. Une page qui n’est pas nommée imprime ce qu’a la première, ou n’a pas de telle phrase.',
  families: 'Familles',
  proposedAsOne: '{names} : proposés comme un seul texte ; personne n’a tranché',
  in: 'Dans {name}',
  inOthers: 'Dans les autres',
  otherCopies: 'Autres copies',
  whatDiffers: 'Ce qui diffère',
  leftOut: 'omis',
  adds: 'ajoute',
  kinds: { figure: 'Chiffre', name: 'Nom', negation: 'Négation', quotation: 'Citation' },
  kindsBriefly: { figure: 'chiffre', name: 'nom', negation: 'négation', quotation: 'citation' },
  added: '{kind}, en plus',
  dropped: '{kind}, en moins',
  moreDifferences: { other: 'Différences de ce genre qui ne figurent pas ici : {count}.' },
  moreFamilies: {
    one: '{count} autre famille a des différences ; sa propre page les montre.',
    many: '{count} d’autres familles ont des différences ; leurs propres pages les montrent.',
    other: '{count} autres familles ont des différences ; leurs propres pages les montrent.',
  },
  none: 'Aucune copie trouvée',
  maybe: 'Articles qui sont peut-être d’un seul texte',
  established: 'Articles qui remontent à une même source ou à un même texte',
  proposed: 'Proposé par le programme ; personne n’a tranché.',
  more: { other: '{count} de plus' },
  oneText: 'Un seul texte',
  baseOf: {
    one: '{count} phrase ; on y mesure les autres articles',
    many: '{count} de phrases ; on y mesure les autres articles',
    other: '{count} phrases ; on y mesure les autres articles',
  },
  has: { one: 'a cette phrase', many: 'a {part} de ces {count} de phrases', other: 'a {part} de ces {count} phrases' },
  hasNone: 'aucune de ces phrases n’y a été trouvée',
  hasChanged: {
    one: '{has}, dont {count} modifiée',
    many: '{has}, dont {count} modifiées',
    other: '{has}, dont {count} modifiées',
  },
  otherLanguage: 'non comparé : autre langue',
  notAlike: 'aucun texte semblable trouvé',
  withoutCopy: {
    one: '{count} article dont aucune copie n’a été trouvée',
    many: '{count} d’articles dont aucune copie n’a été trouvée',
    other: '{count} articles dont aucune copie n’a été trouvée',
  },
  family: {
    proposed: {
      other:
        'Un programme tient ces {count} pages pour des copies d’un même texte ; personne n’a tranché. L’adresse de cette page ne durera peut-être pas : citez les articles.',
    },
    unknown: {
      other:
        'La rédaction de l’archive a constaté que ces {count} pages sont un seul texte. Sa provenance n’est pas établie.',
    },
    unknownLikely: {
      other:
        'La rédaction de l’archive a constaté que ces {count} pages sont un seul texte, ce qui est probable mais pas certain. Sa provenance n’est pas établie.',
    },
    known: { other: '{count} pages qui ont pour source {source}.' },
    knownLikely: { other: '{count} pages qui ont pour source {source}, ce qui est probable mais pas certain.' },
    severalTexts: 'Elles ne sont pas forcément un seul texte.',
    confirmNothing: 'Une copie ne confirme rien.',
  },
  familyNamed: {
    proposed: { other: '{count} pages, proposées comme un seul texte' },
    oneText: {
      one: 'un seul texte en {count} copie',
      many: 'un seul texte en {count} de copies',
      other: 'un seul texte en {count} copies',
    },
    source: { other: '{count} pages qui ont pour source {source}' },
  },
  title: '{headline} : {family}',
  describes: 'Ce que chaque page change, omet et ajoute. « {headline} » : {family}. {story}.',
  page: {
    beside: { other: 'Les {count} pages côte à côte, phrase par phrase' },
    variants: { other: 'Les {count} pages comme un seul texte avec variantes' },
    someVariants: { other: '{part} des {count} pages comme un seul texte avec variantes' },
  },
  pageOf: '{source} : {page}',
  textOf: {
    one: 'Le texte imprimé ici : {base}. Les numéros mènent à ce qu’imprime {others} à la place ; sans numéro, tous s’accordent, à l’orthographe et à l’impression près.',
    many: 'Le texte imprimé ici : {base}. Les numéros mènent à ce qu’impriment les {count} d’autres à la place ; sans numéro, tous s’accordent, à l’orthographe et à l’impression près.',
    other:
      'Le texte imprimé ici : {base}. Les numéros mènent à ce qu’impriment les {count} autres à la place ; sans numéro, tous s’accordent, à l’orthographe et à l’impression près.',
  },
  passageOf: '{name}, paragraphe {number}',
  variant: 'Ce que d’autres impriment : {number}',
  variants: 'Ce qu’impriment les autres copies',
  foundInNone: 'trouvé dans aucune autre copie',
  theseFoundInNone: { other: 'ces {count} phrases : trouvées dans aucune autre copie' },
  sentenceLeftOut: 'phrase omise',
  theseLeftOut: { other: 'ces {count} phrases omises' },
  otherReadings: { other: 'et {count} autres leçons' },
  moreSentences: {
    one: 'et {count} autre phrase',
    many: 'et {count} d’autres phrases',
    other: 'et {count} autres phrases',
  },
  minor: {
    one: 'Orthographe et impression seulement : {count} endroit',
    many: 'Orthographe et impression seulement : {count} d’endroits',
    other: 'Orthographe et impression seulement : {count} endroits',
  },
  moreMinor: { other: 'et {count} de plus' },
  coverage: 'Les pages, paragraphe par paragraphe',
  copy: 'Copie',
  headlined: 'Sous le titre',
  headline: 'Titre',
  passages: 'Paragraphes',
  changes: 'Changements',
  theTextAbove: 'le texte ci-dessus',
  changed: { one: '{count} changement', many: '{count} de changements', other: '{count} changements' },
  without: 'sans {place}',
  coverageKey: 'Un numéro : le paragraphe s’y trouve ; avec * : pas chacune de ses phrases. – : il ne s’y trouve pas.',
  notListed: {
    one: '{count} autre page n’est pas énumérée ici.',
    many: '{count} d’autres pages ne sont pas énumérées ici.',
    other: '{count} autres pages ne sont pas énumérées ici.',
  },
  besideBase: 'En regard de {name}',
  tooFewWords: {
    one: 'Cette page garde trop peu de ses mots, ou en contient trop peu, pour être lue comme variante.',
    many: 'Ces {count} de pages gardent trop peu de ses mots, ou en contiennent trop peu, pour être lues comme variantes.',
    other:
      'Ces {count} pages gardent trop peu de ses mots, ou en contiennent trop peu, pour être lues comme variantes.',
  },
  two: '{name} et {other}',
  counterparts: {
    one: 'Sur {all}, {count} a un pendant ici. Ce que l’un a et l’autre non est marqué ; là où peu est gardé, ce que les deux ont est souligné.',
    many: 'Sur {all}, {count} ont un pendant ici. Ce que l’un a et l’autre non est marqué ; là où peu est gardé, ce que les deux ont est souligné.',
    other:
      'Sur {all}, {count} ont un pendant ici. Ce que l’un a et l’autre non est marqué ; là où peu est gardé, ce que les deux ont est souligné.',
  },
  moreRows: {
    one: '{count} autre ligne, non montrée ici.',
    many: '{count} d’autres lignes, non montrées ici.',
    other: '{count} autres lignes, non montrées ici.',
  },
  othersByScript: 'D’autres, mis en regard par un script dans votre navigateur : {links}',
  notComparedLanguage: 'Non comparés, parce qu’en une autre langue : {names}.',
  setBeside: 'Les mettre côte à côte',
};
