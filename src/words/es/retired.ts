import type { Words } from '../languages.ts';

/** Páginas de lo que ya no está, y de direcciones erróneas. */
export const retired: Words['retired'] = {
  moved: 'Trasladada',
  movedSays: 'Esta dirección lleva ahora a otra.',
  movedHeading: 'Esta página se ha trasladado',
  movedStays: 'Los enlaces a la dirección antigua siguen siendo válidos; de ahora en adelante use la nueva.',
  divided: 'Dividida',
  dividedSays: 'Lo que había en esta dirección se convirtió en varias cosas.',
  which: {
    articles: '¿A qué artículo se refiere?',
    stories: '¿A qué historia se refiere?',
    topics: '¿A qué tema se refiere?',
    entities: '¿A quién o a qué se refiere?',
    outlets: '¿A qué medio se refiere?',
    pages: '¿A qué página se refiere?',
  },
  dividedFrom: 'Lo que estaba aquí como «{id}» se dividió. Un enlace a ello puede referirse a cualquiera de estos:',
  whereNow: 'Qué se citó aquí, y dónde está ahora',
  whereItIsNow: 'Dónde está ahora',
  noLongerHere: 'Ya no está aquí: «{id}».',
  noLongerHereBecause: 'Ya no está aquí, «{id}»: {says}',
  stoodHere: '«{id}» estaba en esta página.',
  isNowIn: '{place}, «{words}», está ahora en',
  isWithdrawn: 'Retirado. {says}',
  withdrawn: '{name} (retirado)',
  withdrawnSays: 'Lo que había aquí se retiró; esta página dice cuándo y por qué.',
  wordsWithdrawn: 'Las palabras de este artículo se retiraron el {date}',
  recordWithdrawn: {
    articles: 'Este artículo se retiró el {date}',
    stories: 'Esta historia se retiró el {date}',
    topics: 'Este tema se retiró el {date}',
    entities: 'Esta entrada se retiró el {date}',
    outlets: 'Este medio se retiró el {date}',
    pages: 'Esta página se retiró el {date}',
  },
  ground: 'Motivo: {label}. {says}',
  cite: 'Para citarlo',

  noPage: 'No hay tal página',
  noPageSays: 'No hay nada en esta dirección.',
  noPageHeading: 'No hay nada en esta dirección',
  noPageWhy:
    'Si ha seguido un enlace de otro sitio, puede estar mal escrito o cortado al final. Busque algunas palabras del artículo, o empiece por una de las listas.',
};
