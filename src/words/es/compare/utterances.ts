import type { Words } from '../../languages.ts';

/** Qué fue de lo que alguien dijo. */
export const utterances: Words['compare']['utterances'] = {
  heading: 'Qué fue de las citas',
  headingOfFound: 'Citas que pueden ser de una misma declaración',
  briefly: 'Citas',
  underlined: 'Subrayado: no son las palabras que tiene otro texto de la misma fuente.',
  single: 'Citado por un solo artículo',
  singleSoFar: 'Citado por un artículo, por ahora',
  forms: {
    direct: 'citado',
    fragment: 'citado en parte',
    indirect: 'referido',
    distancing: 'entre comillas, con distancia',
  },
  elsewhere: 'en otro lugar',
  forComparison: 'para comparar',
  held: 'Cómo se compararon',
  speakerLost: 'hablante perdido',
  attributed: '{place}, con sus palabras: {attribution}',
  outside: 'En otro lugar, {host}',
  seen: 'visto el {date}',
  link: 'Enlace a esta cita',
  inStory: 'En su historia',
  verdicts: {
    same: 'Como en {witness}',
    contained: 'Como en {witness}, que tiene más',
    fuller: 'Como en {witness}, hasta donde llega',
    overlaps: 'Como en {witness}, donde ambos tienen palabras',
    differs: 'No como en {witness}',
    measure: 'Con este se cotejan los demás de su fuente',
    'other-language': 'Sin comparar: {witness} está en otra lengua',
    translated:
      'Sin comparar con {witness}: este texto lo tradujo una máquina, y también el otro está traducido así o puede estarlo',
    'no-source': 'Sin comparar: no se ha establecido de quién es este texto',
    alone: 'Nada con que cotejarlo: no hay aquí otro texto de su fuente',
  },
  verdictOf: '{place}: {verdict}',
  withChanges: '{verdict}: {changes}',
  withDoubts: '{verdict} ({doubts})',
  doubts: {
    translated: 'traducido por una máquina en el camino',
    changed: 'también allí pueden haber cambiado palabras',
    likely: 'probablemente una misma fuente',
  },
  witnessOutside: '{source} en {host}',
  changes: {
    without: 'sin «{instead}»',
    only: '«{words}»',
    added: '«{words}» añadido',
    exchanged: '«{words}» en lugar de «{instead}»',
  },
  proposed: {
    one: 'Un programa toma {count} par por una misma declaración; la redacción del archivo no lo ha mirado',
    many: 'Un programa toma {count} de pares por una misma declaración cada uno; la redacción del archivo no lo ha mirado',
    other:
      'Un programa toma {count} pares por una misma declaración cada uno; la redacción del archivo no lo ha mirado',
  },
  proposedBeside: {
    one: 'Un programa toma {count} par más por una misma declaración; la redacción del archivo no lo ha mirado',
    many: 'Un programa toma {count} de pares más por una misma declaración cada uno; la redacción del archivo no lo ha mirado',
    other:
      'Un programa toma {count} pares más por una misma declaración cada uno; la redacción del archivo no lo ha mirado',
  },
  bothQuoted: 'Ambas entre comillas. Semejanza, según la mide el programa: {score}. Palabras en común: {shared}',
  secondReported: 'La segunda sin comillas. Semejanza, según la mide el programa: {score}. Palabras en común: {shared}',
  more: { other: 'En {file} hay {count} más' },
};
