import type { Words } from '../../languages.ts';

/** Ce qu’est devenu ce que quelqu’un a dit. */
export const utterances: Words['compare']['utterances'] = {
  heading: 'Ce que sont devenues les citations',
  headingOfFound: 'Citations qui viennent peut-être d’un même propos',
  briefly: 'Citations',
  underlined: 'Souligné : pas les mots qu’a un autre texte de la même source.',
  single: 'Cité par un seul article',
  singleSoFar: 'Cité par un article, pour l’instant',
  forms: {
    direct: 'cité',
    fragment: 'cité en partie',
    indirect: 'rapporté',
    distancing: 'guillemets de distance',
  },
  elsewhere: 'ailleurs',
  forComparison: 'pour comparaison',
  held: 'Comment elles ont été comparées',
  speakerLost: 'locuteur perdu',
  attributed: '{place}, dans ses mots : {attribution}',
  outside: 'Ailleurs, {host}',
  seen: 'vu le {date}',
  link: 'Lien vers cette citation',
  inStory: 'Dans son sujet',
  verdicts: {
    same: 'Comme dans {witness}',
    contained: 'Comme dans {witness}, qui en a davantage',
    fuller: 'Comme dans {witness}, jusqu’où cela va',
    overlaps: 'Comme dans {witness}, là où les deux ont des mots',
    differs: 'Pas comme dans {witness}',
    measure: 'Les autres textes de sa source sont comparés à celui-ci',
    'other-language': 'Non comparé : {witness} est dans une autre langue',
    translated: 'Non comparé avec {witness} : traduit par une machine, comme l’est ou peut l’être l’autre',
    'no-source': 'Non comparé : il n’est pas établi de qui est ce texte',
    alone: 'Rien à quoi le comparer : aucun autre texte de sa source n’est ici',
  },
  verdictOf: '{place} : {verdict}',
  withChanges: '{verdict} : {changes}',
  withDoubts: '{verdict} ({doubts})',
  doubts: {
    translated: 'traduit par une machine en chemin',
    changed: 'là aussi, des mots ont pu être changés',
    likely: 'probablement une même source',
  },
  witnessOutside: '{source} sur {host}',
  changes: {
    without: 'sans « {instead} »',
    only: '« {words} »',
    added: '« {words} » en plus',
    exchanged: '« {words} » au lieu de « {instead} »',
  },
  proposed: {
    one: 'Un programme tient {count} paire pour un même propos ; la rédaction de l’archive ne l’a pas vérifié',
    many: 'Un programme tient {count} de paires pour un même propos chacune ; la rédaction de l’archive ne l’a pas vérifié',
    other:
      'Un programme tient {count} paires pour un même propos chacune ; la rédaction de l’archive ne l’a pas vérifié',
  },
  proposedBeside: {
    one: 'Un programme tient {count} autre paire pour un même propos ; la rédaction de l’archive ne l’a pas vérifié',
    many: 'Un programme tient {count} d’autres paires pour un même propos chacune ; la rédaction de l’archive ne l’a pas vérifié',
    other:
      'Un programme tient {count} autres paires pour un même propos chacune ; la rédaction de l’archive ne l’a pas vérifié',
  },
  bothQuoted:
    'Les deux entre guillemets. Ressemblance, telle que le programme la mesure : {score}. Mots communs : {shared}',
  secondReported:
    'La seconde sans guillemets. Ressemblance, telle que le programme la mesure : {score}. Mots communs : {shared}',
  more: { other: '{count} de plus dans {file}' },
};
