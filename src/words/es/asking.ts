import type { Words } from '../languages.ts';

/** Lo que figura en la página de la búsqueda antes de que se pregunte nada. */
export const asking: Words['asking'] = {
  description: 'Busque en las palabras de todos los artículos; un nombre se encuentra comoquiera que esté escrito.',
  box: 'Buscar en las palabras de todos los artículos',
  without:
    'La búsqueda necesita JavaScript: se ejecuta en su navegador, en un índice que va obteniendo por partes, porque este archivo es un conjunto de simples ficheros sin un servidor detrás que pueda buscar por usted. Sin él, se puede llegar a todo por las listas de abajo.',
  browse: 'O recorrer',
  years: 'Años',
  how: 'Cómo buscar',
  briefly: 'Se buscan todas las palabras, en cualquier forma, y los nombres comoquiera que estén escritos.',
  keys: 'Teclas: {slash} para el cuadro de búsqueda, {down} {up} para lo encontrado.',
  madeOf: 'De qué puede componerse una consulta',
  written: 'Se escribe',
  finds: 'Encuentra',
  tryIt: 'Ejemplo',
  typed: { twoWords: 'dos palabras', someWords: 'algunas palabras', word: 'palabra', name: 'nombre' },
  forms: {
    words:
      'Todas las palabras en un mismo párrafo, en cualquier orden; después, artículos que las tienen en párrafos distintos; después, artículos que tienen algunas de ellas. Una palabra se encuentra también en sus otras formas, tal como las forma la lengua del artículo, y un nombre registrado, por sus otros nombres.',
    phrase: 'Exactamente estas palabras, una al lado de otra. La puntuación, los acentos y las mayúsculas no cuentan.',
    exact: 'Solo esta palabra, ninguna de sus otras formas.',
    beginning: 'Toda palabra que empiece así; dos letras como mínimo.',
    without: 'Sin esta palabra. También se puede excluir una frase, un paréntesis o un campo.',
    either: 'Cualquiera de las dos, con OR en mayúsculas. Une menos que estar una al lado de otra.',
    brackets: 'Los paréntesis mantienen junto lo que encierran.',
    near: 'Ambas en un mismo párrafo con cinco palabras en medio como máximo, en cualquier orden.',
    capitals: 'Dos o tres mayúsculas se encuentran solo en mayúsculas.',
    title: 'En el titular.',
    outlet: 'Lo que publicó un medio.',
    agency: 'Lo que se remonta a una agencia.',
    entity: 'Lo que nombra a una persona, una organización o un lugar.',
    topic: 'Lo que trata de un tema.',
    story: 'Lo que cuenta un acontecimiento.',
    by: 'Lo que escribió alguien.',
    lang: 'Lo que está escrito en una lengua.',
    rating: 'Lo que se juzgó así de fiable: la letra de la fuente, el número de la información, o ambos.',
    state: 'Lo que se sabe de cómo surgió el texto, o lo que sigue abierto.',
    date: 'Lo que se publicó en un año, en un mes o en un día.',
    dates: 'Lo que se publicó de un día a otro; cualquiera de los dos puede omitirse.',
  },
  rule: 'Qué se encuentra',
  rules: {
    passages:
      'Una consulta se hace a cada párrafo de cada artículo: titular, párrafos, pies de foto. A un artículo del que no responde ningún párrafo se le pregunta entero, y figura más abajo, bajo un encabezado propio. Si la consulta es de varias palabras simples, los artículos con algunas de ellas van al final y dicen cuáles les faltan.',
    forms:
      'Una palabra vale por sus formas según las terminaciones de la lengua del artículo, por lo mismo escrito junto o con guiones y, si es un nombre registrado o parte de uno, por las otras formas de ese nombre. Entre comillas, o tras {equals}, vale solo por sí misma.',
    letters:
      'Las mayúsculas, los acentos, los apóstrofos, las comillas y las rayas sueltas no cuentan, y tampoco un ’s final. Pero dos o tres letras, todas mayúsculas, encuentran solo lo mismo en mayúsculas; en minúsculas, ambas cosas. Las comas entre millares se omiten; un punto decimal es parte de su número.',
    hyphens:
      'Una palabra unida por guiones es varias palabras, una al lado de otra. En las escrituras sin espacios cada letra es una palabra.',
    order:
      'En el orden por pertinencia van primero los párrafos que tienen palabras menos frecuentes, las tienen más veces y son más cortos (BM25). Ninguna palabra de una consulta se omite por ser común.',
    guesses:
      'Las palabras que no se encuentran no se sustituyen nunca. Lo que pudo quererse decir se ofrece como enlace.',
  },
};
