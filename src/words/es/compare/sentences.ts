import type { Words } from '../../languages.ts';

/** Qué se cuenta y cuántos lo cuentan, frase por frase. */
export const sentences: Words['compare']['sentences'] = {
  heading: 'Qué se cuenta, y cuántos lo cuentan',
  found: 'Lo que un programa encuentra en las frases',
  says: 'Frases con palabras semejantes, encontradas por un programa o vinculadas por la redacción del archivo. Un cuadrado es un artículo. Los cuadrados que están juntos tienen una misma fuente, o pueden tenerla: no se confirman entre sí.',
  inLanguage: {
    one: '{count} artículo en {language}',
    many: '{count} de artículos en {language}',
    other: '{count} artículos en {language}',
  },
  of: '{some} de {all}',
  onceCounted: { other: '({count} si cuentan una sola vez las páginas que tienen una misma fuente, o pueden tenerla)' },
  denied: 'Negado o no: {readings}',
  noDenial: 'sin negación',
  reading: '{words} {names}',
  wordings: {
    one: '{names}; {count} formulación más',
    many: '{names}; {count} de formulaciones más',
    other: '{names}; {count} formulaciones más',
  },
  sameWords: '{first} y, con las mismas palabras, {names}',
  within: {
    one: 'Encontrada solo en páginas de un mismo medio, o en páginas que tienen una misma fuente o pueden tenerla: {count} frase',
    many: 'Encontradas solo en páginas de un mismo medio, o en páginas que tienen una misma fuente o pueden tenerla: {count} de frases',
    other:
      'Encontradas solo en páginas de un mismo medio, o en páginas que tienen una misma fuente o pueden tenerla: {count} frases',
  },
  moreRows: {
    one: 'En {file} hay {count} fila más',
    many: 'En {file} hay {count} de filas más',
    other: 'En {file} hay {count} filas más',
  },
  more: { other: 'En {file} hay {count} más' },
  alone: {
    one: 'El programa no ha encontrado correspondencia: {count} frase',
    many: 'El programa no ha encontrado correspondencia: {count} de frases',
    other: 'El programa no ha encontrado correspondencia: {count} frases',
  },
  aloneSays:
    'Eso no prueba nada: otras palabras pueden contar lo mismo. Qué cuenta un artículo él solo, únicamente puede decirlo alguien de la redacción del archivo que los haya leído todos.',
  sentences: { one: '{count} frase', many: '{count} de frases', other: '{count} frases' },
  moreInArticle: { other: '{count} más en el artículo' },
  moreArticles: {
    one: 'y de {count} artículo más',
    many: 'y de {count} de artículos más',
    other: 'y de {count} artículos más',
  },
};
