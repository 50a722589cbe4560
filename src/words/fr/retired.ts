import type { Words } from '../languages.ts';

/** Les pages de ce qui n’est plus là, et des adresses fausses. */
export const retired: Words['retired'] = {
  moved: 'Déplacé',
  movedSays: 'Cette adresse mène à présent à une autre.',
  movedHeading: 'Cette page a changé d’adresse',
  movedStays: 'Les liens vers l’ancienne adresse restent valables ; utilisez désormais la nouvelle.',
  divided: 'Divisé',
  dividedSays: 'Ce qui se trouvait à cette adresse est devenu plusieurs choses.',
  which: {
    articles: 'De quel article s’agit-il ?',
    stories: 'De quel sujet s’agit-il ?',
    topics: 'De quel thème s’agit-il ?',
    entities: 'De quelle entité s’agit-il ?',
    outlets: 'De quel média s’agit-il ?',
    pages: 'De quelle page s’agit-il ?',
  },
  dividedFrom:
    'Ce qui se trouvait ici sous le nom « {id} » a été divisé. Un lien vers cette adresse peut désigner l’un de ceux-ci :',
  whereNow: 'Ce qui était cité ici, et où cela se trouve à présent',
  whereItIsNow: 'Où cela se trouve à présent',
  noLongerHere: 'N’est plus ici : « {id} ».',
  noLongerHereBecause: 'N’est plus ici, « {id} » : {says}',
  stoodHere: '« {id} » se trouvait sur cette page.',
  isNowIn: '{place}, « {words} », se trouve à présent dans',
  isWithdrawn: 'Retiré. {says}',
  withdrawn: '{name} (retiré)',
  withdrawnSays: 'Ce qui se trouvait ici a été retiré ; cette page dit quand et pourquoi.',
  wordsWithdrawn: 'Les mots de cet article ont été retirés le {date}',
  recordWithdrawn: {
    articles: 'Cet article a été retiré le {date}',
    stories: 'Ce sujet a été retiré le {date}',
    topics: 'Ce thème a été retiré le {date}',
    entities: 'Cette entité a été retirée le {date}',
    outlets: 'Ce média a été retiré le {date}',
    pages: 'Cette page a été retirée le {date}',
  },
  ground: 'Motif : {label}. {says}',
  cite: 'Pour le citer',

  noPage: 'Aucune page de ce nom',
  noPageSays: 'Il n’y a rien à cette adresse.',
  noPageHeading: 'Il n’y a rien à cette adresse',
  noPageWhy:
    'Si vous avez suivi un lien venu d’ailleurs, il est peut-être mal écrit ou coupé à la fin. Cherchez quelques mots de l’article, ou commencez par l’une des listes.',
};
