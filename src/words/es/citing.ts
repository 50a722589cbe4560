import type { Words } from '../languages.ts';

/** Citar un párrafo: el cuadro de diálogo y lo que lleva a él. */
export const citing: Words['citing'] = {
  hint: 'Pulse el número de un párrafo, o seleccione palabras, para citarlos.',
  offer: 'Citar estas palabras',
  passage: 'Citar el párrafo {number}',
  passages: 'Citar los párrafos {first} a {last}',
  notes: 'Notas sobre estas palabras: {notes}',
  as: 'Como',
  citation: 'Referencia',
  link: 'Enlace al párrafo',
  linkOfWords: 'Enlace que marca las palabras',
  copy: 'Copiar',
  copyWhat: 'Copiar: {what}',
  copied: '{what}: copiado.',
  notCopied: 'El navegador no deja copiar a la página: el texto está seleccionado, cópielo desde ahí.',
  notFetched:
    'No se pudo obtener la referencia. Los enlaces están completos; para la referencia, cierre este cuadro e inténtelo de nuevo.',
  close: 'Cerrar',
  otherWords:
    'El enlace que ha seguido se hizo para otras palabras que las que hay aquí en {place}, y ninguna versión conservada las tiene.',
  noSuchPassage: 'El enlace que ha seguido se hizo para un párrafo que este artículo no tiene: {place}.',
};
