import type { Words } from '../languages.ts';

/** Los términos de las listas cerradas. */
export const terms: Words['terms'] = {
  inRow: '{before}, {next}',
  bases: {
    stated: { label: 'indicado' },
    inferred: { label: 'deducido' },
  },
  certainties: {
    sure: { label: 'seguro', says: 'Los indicios no dejan duda razonable.' },
    likely: { label: 'probable', says: 'Los indicios apuntan a ello; es posible otra lectura.' },
    guess: { label: 'una conjetura', says: 'Solo un indicio, anotado para que se pueda comprobar.' },
  },
  derivationKinds: {
    original: { label: 'Información propia', says: 'El medio informa por sí mismo.' },
    reprint: {
      label: 'Reproducción',
      says: 'Un texto de otra fuente, sin más cambios que el titular, la ortografía o daños de la captura.',
    },
    trimmed: { label: 'Reproducción recortada', says: 'Un texto de otra fuente del que se omiten partes.' },
    composite: { label: 'Compuesto', says: 'Reunido de varios textos.' },
    paraphrase: { label: 'Paráfrasis', says: 'Un texto de otra fuente con otras palabras, frase por frase.' },
    'machine-translation': {
      label: 'Traducción automática',
      says: 'Traducido por una máquina, quizá de ida y vuelta.',
    },
    reworded: {
      label: 'Reproducción reformulada',
      says: 'Un texto de otra fuente con palabras cambiadas aquí y allá, a menudo por una máquina.',
    },
    unknown: {
      label: 'Desconocido',
      says: 'La redacción del archivo ha mirado cómo surgió el texto y no ha podido saberlo.',
    },
  },
  derivationSteps: {
    reprint: { label: 'reproducido' },
    paraphrase: { label: 'parafraseado' },
    reworded: { label: 'reformulado' },
    'machine-translation': { label: 'traducido por una máquina' },
    background: { label: 'contexto común' },
  },
  effects: {
    none: { label: 'sin efecto en el sentido', says: 'Quien lee no es inducido a error.' },
    meaning: { label: 'cambia el sentido', says: 'La frase dice otra cosa que su fuente.' },
    figure: { label: 'cambia una cifra', says: 'Un número o una cantidad no es el de la fuente.' },
    speaker: { label: 'cambia quién habla', says: 'Falta quien habla o quien es responsable, o es otro.' },
  },
  entityKinds: {
    person: { label: 'Persona', plural: 'Personas' },
    organisation: { label: 'Organización', plural: 'Organizaciones' },
    place: { label: 'Lugar', plural: 'Lugares' },
    event: { label: 'Acontecimiento', plural: 'Acontecimientos' },
  },
  hedges: {
    'own-voice': { label: 'como hecho' },
    attributed: { label: 'atribuido' },
    reported: { label: 'según se dice' },
    distanced: { label: 'con distancia' },
  },
  incompleteKinds: {
    paywall: { label: 'cortado por un muro de pago' },
    cut: { label: 'cortado' },
    excerpt: { label: 'un extracto' },
    illegible: { label: 'no del todo legible' },
  },
  informationNumbers: {
    1: {
      label: 'Confirmada',
      says: 'Confirmada por fuentes independientes: aquí, al menos dos agencias distintas.',
    },
    2: {
      label: 'Probablemente cierta',
      says: 'No confirmada, pero lógica y coherente con otras informaciones.',
    },
    3: {
      label: 'Posiblemente cierta',
      says: 'No confirmada; coincide con algunas otras informaciones y es razonable en sí.',
    },
    4: { label: 'Dudosa', says: 'No confirmada; posible, pero nada más la apoya.' },
    5: { label: 'Improbable', says: 'Otras informaciones la contradicen, o no es lógica en sí.' },
    6: { label: 'No se puede juzgar', says: 'No hay base para juzgar la información.' },
  },
  noteKinds: {
    gap: { label: 'Laguna', says: 'Faltan palabras que debían estar aquí.' },
    sic: { label: 'Sic', says: 'Un descuido evidente que figura así en el texto.' },
    surplus: { label: 'Sobrante', says: 'Palabras de más, dejadas por algún proceso.' },
    furniture: {
      label: 'Accesorio',
      says: 'Palabras de la página y no del artículo, que no se pudieron quitar.',
    },
    'machine-translation': {
      label: 'Traducción automática',
      says: 'Una máquina eligió una palabra que yerra el sentido.',
    },
    'reworded-quotation': {
      label: 'Cita reformulada',
      says: 'Las palabras entre comillas no son las que se dijeron o se publicaron primero.',
    },
    'lost-speaker': { label: 'Hablante perdido', says: 'El texto ya no dice quién habla.' },
    'wrong-caption': {
      label: 'Pie de foto erróneo',
      says: 'Un pie de foto contradice la imagen o el artículo.',
    },
    'fused-text': {
      label: 'Texto fundido',
      says: 'Dos trozos de texto se juntan, como un ladillo y un párrafo.',
    },
    contradiction: {
      label: 'Contradicción',
      says: 'El artículo se contradice o contradice a otro artículo de aquí.',
    },
    'altered-figure': {
      label: 'Cifra alterada',
      says: 'Un número, una cantidad o una medida cambió por el camino.',
    },
    misattribution: {
      label: 'Atribución errónea',
      says: 'Palabras o actos se atribuyen a otra persona u organismo, o falta quien es responsable.',
    },
    unverified: {
      label: 'Sin verificar',
      says: 'Una afirmación que la redacción del archivo no pudo comprobar y de la que no conviene fiarse.',
    },
  },
  noticeKinds: {
    correction: { label: 'Corrección' },
    clarification: { label: 'Aclaración' },
    update: { label: 'Actualización' },
    retraction: { label: 'Retractación' },
  },
  openStates: {
    'not-looked-over': {
      label: 'aún sin revisar',
      says: 'Un programa leyó palabras o datos del original, y la redacción del archivo no ha mirado si los leyó bien.',
    },
    undated: { label: 'sin fecha', says: 'No consta el día ni el año de publicación.' },
    'not-assessed': {
      label: 'aún sin valorar',
      says: 'La redacción del archivo no ha juzgado hasta dónde se puede confiar en él.',
    },
    'origin-not-looked-into': {
      label: 'origen sin examinar',
      says: 'La redacción del archivo no ha examinado de quién es el texto ni cómo surgió.',
    },
    'not-compared': {
      label: 'aún sin comparar',
      says: 'La redacción del archivo no lo ha cotejado entero con otro artículo de su historia.',
    },
  },
  originStates: {
    established: { label: 'establecido' },
    guessed: { label: 'una conjetura' },
    'not known': { label: 'no se sabe' },
    'not looked into': { label: 'sin examinar' },
  },
  outletKinds: {
    agency: { label: 'Agencia de noticias', says: 'Vende sus informaciones a otros medios.' },
    newspaper: { label: 'Periódico', says: 'Un periódico, impreso o no.' },
    broadcaster: { label: 'Emisora', says: 'Radio o televisión.' },
    magazine: { label: 'Revista', says: 'Una publicación periódica que no es diaria.' },
    website: { label: 'Sitio de noticias', says: 'Un sitio de noticias sin periódico ni emisora detrás.' },
    aggregator: { label: 'Agregador', says: 'Republica informaciones de otros, casi siempre por máquina.' },
    blog: { label: 'Blog', says: 'Las páginas de una persona o de un grupo pequeño.' },
    'social-media': {
      label: 'Redes sociales',
      says: 'Una cuenta, un canal o un grupo en una plataforma que gestionan otros.',
    },
    'press-office': {
      label: 'Gabinete de prensa',
      says: 'Habla por una empresa, un partido u otra entidad; sus comunicados están hechos para publicarse.',
    },
    government: {
      label: 'Gobierno',
      says: 'Un Estado, una ciudad o una alianza de Estados, en sus propias páginas.',
    },
    unknown: { label: 'Desconocido', says: 'No se sabe quién publicó el texto.' },
  },
  relations: {
    'near-verbatim': { label: 'Casi palabra por palabra' },
    paraphrase: { label: 'Paráfrasis' },
    'same-fact': { label: 'El mismo hecho' },
    related: { label: 'Relacionado' },
    residue: { label: 'Resto' },
  },
  removalKinds: {
    masthead: { label: 'cabecera', says: 'El nombre o el logotipo del sitio.' },
    navigation: { label: 'menú', says: 'Menús y enlaces a otras partes del sitio.' },
    repetition: {
      label: 'repetido',
      says: 'Palabras del artículo que figuran por segunda vez: un pie, una firma, un titular o un párrafo duplicado.',
    },
    advertisement: { label: 'publicidad', says: 'Publicidad, o el rótulo de su espacio.' },
    dateline: {
      label: 'línea de fecha',
      says: 'La fecha o el tiempo de lectura que imprimía la página; constan en los datos del artículo.',
    },
    teaser: {
      label: 'avance',
      says: 'Otra noticia, un elemento incrustado o un boletín ofrecido junto al artículo.',
    },
    keywords: { label: 'palabras clave', says: 'Etiquetas y palabras clave de la página.' },
    disclaimer: {
      label: 'aviso de responsabilidad',
      says: 'Un aviso sobre cómo surgió la página o de qué no responde.',
    },
    'cookie-notice': { label: 'aviso de cookies', says: 'Un aviso sobre cookies o privacidad.' },
    control: { label: 'control', says: 'El texto de un botón o de un mensaje de la página.' },
    imprint: { label: 'datos legales', says: 'Líneas sobre los derechos y la empresa.' },
  },
  sourceLetters: {
    A: {
      label: 'Totalmente fiable',
      says: 'Sin duda sobre autenticidad, honradez o competencia; el texto es el de la fuente y está completo.',
    },
    B: {
      label: 'Suele ser fiable',
      says: 'Dudas menores; la fuente ha acertado casi siempre y el texto está cerca de lo que escribió.',
    },
    C: {
      label: 'Bastante fiable',
      says: 'Dudas; la fuente ha acertado antes, o el texto cambió por el camino.',
    },
    D: {
      label: 'No suele ser fiable',
      says: 'Dudas importantes; el texto fue alterado a la vista o viene de una fuente descuidada.',
    },
    E: {
      label: 'No fiable',
      says: 'La fuente carece de autenticidad, honradez y competencia, o el texto está dañado de principio a fin.',
    },
    F: { label: 'No se puede juzgar', says: 'No hay base para juzgar la fuente.' },
  },
  withdrawalGrounds: {
    rights: { label: 'Derechos', says: 'Quienes tienen los derechos de las palabras no permiten mostrarlas.' },
    law: { label: 'Ley', says: 'Lo exige una ley, un tribunal o una autoridad.' },
    privacy: {
      label: 'Privacidad',
      says: 'Conservarlo dañaría a una persona más de lo que ayudaría a nadie.',
    },
    error: { label: 'Error', says: 'No debió acogerse: no es aquello por lo que se tomó.' },
  },
  wordingForms: {
    direct: { label: 'Cita' },
    fragment: { label: 'Palabras citadas' },
    indirect: { label: 'Referido' },
    distancing: { label: 'Término entre comillas' },
  },
};
