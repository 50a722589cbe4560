import type { Words } from '../languages.ts';

/** Aquello con lo que comienza un archivo. */
export const beginning: Words['beginning'] = {
  rights: 'Derecho de autor sin evaluar',
  unknownOutlet: {
    name: 'Medio desconocido',
    profile:
      'Representa a todo medio que un texto no nombra. No es un solo medio: dos artículos archivados aquí pueden no tener nada en común. Lo que se sepa de un medio consta en la ficha del artículo, con lo que lo prueba.',
    standing:
      'No se puede decir. Nadie responde de un texto cuyo medio no se nombra, así que cada uno se juzga solo por sus palabras y en comparación con mejores testigos de la misma información.',
  },
};
