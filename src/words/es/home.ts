import type { Words } from '../languages.ts';

/** La página de inicio. */
export const home: Words['home'] = {
  outlets: { one: '{count} medio', many: '{count} de medios', other: '{count} medios' },
  newest: 'La historia más reciente',
  newestOfSeveral: 'La historia más reciente que cuentan varios artículos',
  remark: 'Una declaración, dos artículos, ambos entre comillas',
  contradiction: 'Se contradicen: {what}',
  difference: 'Difieren: {what}',
  headlines: {
    one: '{count} titular, un acontecimiento',
    many: '{count} de titulares, un acontecimiento',
    other: '{count} titulares, un acontecimiento',
  },
  does: {
    title: 'Qué hace este archivo',
    keeps: 'Conserva cada artículo exactamente como se recibió.',
    shows: 'Muestra qué palabras están dañadas y qué se quiso decir probablemente.',
    judges: 'Dice hasta dónde se puede confiar en cada artículo, y por qué.',
    compares: 'Compara lo que afirman y lo que citan, y quién copió de quién.',
    cites: {
      published: 'Da a cada párrafo un enlace permanente.',
      partly: 'Da a cada párrafo un enlace, permanente una vez publicado.',
      unpublished:
        'Da a cada párrafo un enlace. Aún no se ha publicado nada: hasta entonces los enlaces pueden cambiar.',
    },
  },
  latest: 'Historias recientes',
  allStories: { one: 'La historia', many: 'Los {count} de historias', other: 'Las {count} historias' },
  alone: 'Artículos sin historia',
  allArticles: 'Todos los artículos',
  byYear: 'Historias por año',
  year: 'Año',
  stories: 'Historias',
  mostCopied: 'Los más copiados',
  textIn: {
    one: 'texto en {count} artículo',
    many: 'texto en {count} de artículos',
    other: 'texto en {count} artículos',
  },
  allOutlets: 'Todos los medios y agencias',
  mostNamed: 'Los más nombrados',
  namedIn: { one: 'en {count} artículo', many: 'en {count} de artículos', other: 'en {count} artículos' },
  allEntities: 'Todas las personas y lugares',
};
