import type { Words } from '../languages.ts';

/** Lo que el archivo dice a los lectores de canales, y a los navegadores que ofrecen su búsqueda. */
export const feeds: Words['feeds'] = {
  description: 'Artículos a medida que se añaden a {archive}.',
  entry: '{outlet}, {date}. {summary}',
  corrections: 'Correcciones · {archive}',
  correctionsDescription:
    'Lo que {archive} ha rectificado desde que se publicó, y dónde cambió un medio su propio texto.',
  withdrawn: 'Retirado.',
  byOutlet: 'Cambiado por el medio.',
  version: 'Versión {number}.',
  searchIn: 'Buscar en {archive}',
};
