import type { Words } from '../languages.ts';

/** Lo que el archivo dice a los lectores de canales y a los navegadores que ofrecen su búsqueda. */
export const feeds: Words['feeds'] = {
  description: 'Los artículos, a medida que entran en {archive}.',
  entry: '{outlet}, {date}. {summary}',
  corrections: 'Correcciones · {archive}',
  correctionsDescription: 'Lo que {archive} ha rectificado desde la publicación, y dónde un medio cambió su texto.',
  withdrawn: 'Retirado.',
  byOutlet: 'Cambiado por el medio.',
  version: 'Versión {number}.',
  searchIn: 'Buscar en {archive}',
};
