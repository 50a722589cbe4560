import type { Words } from '../languages.ts';

/** Lo que rodea a cada página. */
export const site: Words['site'] = {
  home: 'Inicio',
  stories: 'Historias',
  articles: 'Artículos',
  topics: 'Temas',
  entities: 'Personas y lugares',
  outlets: 'Medios',
  mainWays: 'Menú principal',
  skip: 'Ir al contenido',
  breadcrumb: 'Ruta',
  search: 'Buscar',
  menu: 'Menú',
  searchAll: 'Buscar artículos',
  colours: { auto: 'Colores: automáticos', light: 'Colores: claros', dark: 'Colores: oscuros' },
  textsBelong: 'Los textos pertenecen a sus editores y se conservan aquí para la investigación.',
  about: 'Acerca de este archivo',
  reliability: 'Cómo se valora la fiabilidad',
  permanence: 'Lo que perdura',
  data: 'Datos para la investigación',
  corrections: 'Correcciones',
  contact: 'Escribir al archivo',
  feed: 'Canal de artículos nuevos: {feeds}',
  newArticles: '{title}: artículos nuevos ({format})',
  all: { other: 'Ver los {count}' },
};
