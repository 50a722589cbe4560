import type { Words } from '../languages.ts';

/** Las páginas de personas, organizaciones, lugares y acontecimientos, y su índice. */
export const entity: Words['entity'] = {
  title: 'Personas, organizaciones y lugares',
  says: 'Todas las personas y cosas que nombran los artículos del archivo, con cada forma del nombre.',
  numbers:
    'Junto a cada nombre figura el número de artículos que lo nombran. Los nombres se encuentran en las palabras de los artículos, nunca en las páginas que las rodean.',
  none: 'Ningún artículo nombra aún a nadie.',
  mostNamed: 'Más nombrados',
  kindAndArticles: '{kind} · {count}',
  howOften: 'Cuántas veces se nombra: {name}',
  times: { one: '{count} vez', many: '{count} de veces', other: '{count} veces' },
  by: {
    article: 'Veces nombrado, por artículo',
    day: 'Veces nombrado, por día',
    month: 'Veces nombrado, por mes',
    year: 'Veces nombrado, por año',
  },
  over: { date: 'Fecha', article: 'Artículo', named: 'Nombrado' },
  spelled: 'Cómo se escribe el nombre',
  outlets: { one: 'en {count} medio', many: 'en {count} de medios', other: 'en {count} medios' },
  said: 'Qué dijo {name}, en cada formulación',
  wherever: 'Dónde se nombra: {name}',
  sentences: {
    one: 'La frase con el nombre',
    many: 'Los {count} de frases con el nombre',
    other: 'Las {count} frases con el nombre',
  },
  spokenPlace: 'párrafo {passage}, frase {number}',
  together: 'Nombrados en los mismos artículos',
  identifier: '{scheme}: {id} (fuente: {source})',
  search: 'Buscar en los artículos que nombran: {name}',
};
