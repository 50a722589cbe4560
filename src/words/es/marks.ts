import type { Words } from '../languages.ts';

/** En un artículo abierto desde una búsqueda: lo que lleva por las palabras encontradas. */
export const marks: Words['marks'] = {
  found: 'Palabras encontradas',
  previous: 'Anterior',
  next: 'Siguiente',
  clear: 'Borrar',
  place: '{number} de {count}',
};
