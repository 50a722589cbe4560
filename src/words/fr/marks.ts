import type { Words } from '../languages.ts';

/** Dans un article ouvert depuis une recherche : ce qui conduit d’un mot trouvé à l’autre. */
export const marks: Words['marks'] = {
  found: 'Mots trouvés',
  previous: 'Précédent',
  next: 'Suivant',
  clear: 'Effacer',
  place: '{number} sur {count}',
};
