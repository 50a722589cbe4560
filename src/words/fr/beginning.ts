import type { Words } from '../languages.ts';

/** Ce avec quoi une archive commence. */
export const beginning: Words['beginning'] = {
  rights: 'Droit d’auteur non évalué',
  unknownOutlet: {
    name: 'Média inconnu',
    profile:
      'Tient lieu de tout média qu’un texte ne nomme pas. Ce n’est pas un seul média : deux articles classés ici peuvent n’avoir rien en commun. Ce que l’on sait peut-être d’un média se trouve dans la fiche de l’article, avec ce qui l’atteste.',
    standing:
      'Impossible à dire. Personne ne répond d’un texte dont le média n’est pas nommé : chacun est donc jugé sur ses seuls mots et par comparaison avec de meilleurs témoins du même récit.',
  },
};
