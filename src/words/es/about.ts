import type { Words } from '../languages.ts';

/** El archivo sobre sí mismo: sus páginas de información, las que ha escrito de sí mismo y lo que se corrigió. */
export const about: Words['about'] = {
  ownPage: '{title}: lo dice {archive} de sí mismo.',
  changedOn: 'Última modificación: {day}',
  ownPages: 'Con las palabras del propio archivo',
  index: {
    description: 'Qué conserva {archive}, qué cambia y qué promete.',
    why: 'De todos los artículos sobre un acontecimiento, muchos pueden ser copias de unos pocos textos: cortados, reformulados, traducidos o dañados por el camino. Este archivo conserva cada texto, dice qué se sabe de dónde procede y hasta dónde se puede confiar en él, y qué no se sabe, y da a cada párrafo un enlace para una nota al pie.',
    seen: 'Lo que ve',
    archived: {
      term: 'Las palabras de un artículo',
      says: 'Se ven como {sample} y son las del propio medio. La edición solo quita lo que pertenece a la página que las rodea; la página «{original}» muestra todo lo que se quitó.',
      sample: 'estas palabras',
    },
    ours: {
      term: 'La voz propia del archivo',
      says: 'Los datos, las notas, los juicios y los relatos de las historias se ven como esta frase.',
    },
    numbers: {
      term: 'Números ante los párrafos',
      places:
        'En un enlace, {passage} es el tercer párrafo, {sentence} su segunda frase, {title} el titular y {caption} el primer pie de foto.',
      lasting: 'Con qué puede contar quien enlaza',
    },
    names: {
      term: 'Subrayados punteados',
      says: 'Llevan de un nombre a todo lo que el archivo tiene sobre él.',
    },
    notes: {
      term: 'Palabras marcadas',
      says: 'Tienen una nota. Lo que una nota toma por las palabras correctas no se pone nunca en el texto.',
    },
    grades: {
      term: 'Hasta dónde confiar en un artículo',
      says: 'Un juicio tiene dos partes, fijadas cada una por su cuenta: hasta qué punto es fiable la fuente y hasta qué punto es probable su información.',
    },
    open: {
      title: 'Lo que sigue abierto',
      intro:
        'Lo que la redacción del archivo ha establecido hasta ahora, de todos los artículos. Donde nadie ha mirado, lo dice la página del artículo.',
      'not-looked-over': 'Revisados por la redacción del archivo',
      undated: 'Con fecha',
      'not-assessed': 'Valorados',
      'origin-not-looked-into': 'Con el origen examinado',
      'not-compared': 'Cotejados enteros con otro artículo de la historia',
      share: '{done} de {all}',
    },
    program: {
      title: 'Lo que propone un programa',
      says: 'Un programa compara las palabras de los artículos y propone qué frases, citas y artículos van juntos. Lo que propone está siempre marcado como propuesto; solo decide alguien de la redacción del archivo que haya leído ambos textos.',
    },
    rights: {
      title: 'Derechos',
      statement: 'Salvo que un artículo diga otra cosa, vale esta declaración: {label}',
    },
    free: {
      title: 'Sin scripts, sin terceros',
      says: 'Cada página está completa sin JavaScript; solo lo necesitan la búsqueda y disponer artículos uno junto a otro. Ninguna página pide nada a otro sitio, y no se registra nada sobre usted.',
    },
  },
  promises: {
    article: {
      published: {
        number: 'enlace permanente',
        numbers: 'El número ante un párrafo es su enlace permanente.',
      },
      unpublished: {
        number: 'aún sin publicar',
        numbers:
          'El número ante un párrafo es el enlace a él. Estas palabras aún no están publicadas: hasta que lo estén, ellas y sus números pueden cambiar todavía.',
        citing:
          'Aún sin publicar: las palabras y los números de los párrafos pueden cambiar todavía, y con ellos los enlaces que llevan a ellos.',
      },
    },
    archive: {
      published: {
        numbers: 'El número ante un párrafo es su enlace permanente.',
        heading: 'Lo que se promete',
        addresses: 'Las direcciones de este archivo no cambian.',
      },
      partly: {
        numbers:
          'El número ante un párrafo es el enlace a él, permanente una vez publicado el artículo; hasta entonces lo dice su página.',
        heading: 'Lo que se promete',
        since: 'Esto vale para lo publicado. Un artículo que no lo está lo dice en su página.',
        addresses: 'Las direcciones publicadas de este archivo no cambian.',
      },
      unpublished: {
        numbers:
          'El número ante un párrafo es el enlace a él. Aún no hay nada publicado: hasta que lo haya, los números pueden cambiar todavía.',
        heading: 'Lo que se promete, desde la primera publicación',
        since:
          'Aún no se ha publicado nada: hasta que se haga, las direcciones, los números y las palabras pueden cambiar todavía.',
        addresses: 'Aún no se ha publicado nada de este archivo, así que sus direcciones pueden cambiar todavía.',
      },
    },
  },
  permanence: {
    description: 'Con qué puede contar quien enlaza a {archive}, y qué ocurre cuando algo tiene que cambiar.',
    why: 'Una nota al pie se lee años después de escrita. Esta página dice con qué puede contar quien enlaza a este archivo, y cómo puede comprobarlo usted mismo.',
    address: {
      term: 'Una dirección que se publicó permanece.',
      says: 'Si lo que había en ella se ha trasladado, la dirección antigua lleva a la nueva; si tuvo que desaparecer, dice qué era, cuándo desapareció y por qué. Nada que estuvo alguna vez ahí responde «no encontrado».',
    },
    passage: {
      term: 'Un párrafo conserva su número.',
      says: '{passage} es para siempre el mismo párrafo, {sentence} la misma frase. Un párrafo que se añade más tarde recibe un número propio, esté donde esté.',
    },
    words: {
      term: 'Las palabras de una versión no cambian nunca.',
      says: 'Tampoco los enlaces ni los realces que hay en ellas. Si el archivo ha cometido un error en las palabras de un artículo, hace una versión nueva, dice por qué y conserva la antigua en una dirección propia.',
    },
    original: {
      term: 'El original queda como se recibió.',
      says: 'No cambia en él ni un byte; su SHA-256 figura en la página del artículo.',
    },
    fingerprint: {
      title: 'Cómo conoce un enlace sus palabras',
      says: 'Un enlace a un párrafo termina en cuatro letras o cifras, como {link}: una huella de las palabras para las que se hizo. Mientras sigan ahí, el enlace abre el párrafo. Si una versión posterior dice otra cosa, el mismo enlace abre el lugar de esa página donde las palabras antiguas y las nuevas están unas debajo de otras. Esto no necesita ningún script.',
    },
    kept: {
      title: 'Cómo se conserva',
      ledger:
        'Un registro contiene todas las direcciones publicadas alguna vez, una huella de cada párrafo y de cada frase de cada versión, y la suma de comprobación de su original. Solo crece, y cada adición nombra el resumen criptográfico de la anterior. Una edición nueva de este sitio que fuera a perder algo de él no se puede construir.',
      begins: 'El registro empieza con la primera publicación.',
      since: {
        one: 'Contiene una dirección, desde el {first}; la última se añadió el {last}.',
        many: 'Contiene {count} de direcciones, desde el {first}; la última se añadió el {last}.',
        other: 'Contiene {count} direcciones, desde el {first}; la última se añadió el {last}.',
      },
      files:
        'Todo lo que hay aquí son simples ficheros que cualquier servidor web puede servir y cualquier navegador puede abrir dentro de cincuenta años: ninguna base de datos, ningún script que tenga que ejecutarse, nada traído de otro sitio.',
    },
    check: {
      title: 'Compruébelo usted mismo',
      manifest:
        '{file} tiene el SHA-256 de cada fichero de este sitio. En una copia de él, {command} dice qué ficheros están como estaban.',
      ledger:
        '{file} nombra las últimas publicaciones tras las que se hizo este sitio. Quien haya visto una posterior sabe que se ha repuesto un sitio más antiguo.',
      original: 'El original de un artículo se puede comparar con el SHA-256 que indica su página: {command}.',
      corrections: '{page} enumera todo lo que se ha rectificado desde que se publicó.',
    },
    not: {
      title: 'Lo que no se promete',
      says: 'Las valoraciones, las notas, los relatos de las historias y las comparaciones son del archivo y se mejoran a medida que sabemos más; cite el día en que las leyó. Qué derechos hay sobre un texto lo deciden otros: si unas palabras no se pueden mostrar más, desaparecen, y su página lo dice. Y el archivo dura mientras alguien lo mantenga en un servidor: guarde una copia de lo que cita.',
    },
  },
  reliability: {
    description: 'Todas las calificaciones y todos los tipos de nota que usa el archivo, con su definición.',
    how: 'Cada artículo tiene dos calificaciones, según el código del Almirantazgo de la OTAN: una letra para su fuente y un número para su información. Ambas se fijan cada una por su cuenta: una copia íntegra puede llevar una información dudosa, y una copia dañada, una confirmada. La redacción del archivo da una razón para cada una. Hasta entonces el artículo dice que nadie lo ha hecho.',
    confirmed:
      '«{confirmed}» exige artículos de al menos dos agencias distintas; de otro modo el archivo la rechaza, porque cinco páginas que copian una información son una sola información.',
    letters: 'Letras: la fuente',
    numbers: 'Números: la información',
    noteKinds: 'Tipos de nota',
    effects: 'Qué hace un lugar dañado',
    certainties: 'Qué certeza tiene la redacción del archivo',
    derivationKinds: 'Cómo surgió un texto',
    openStates: 'Lo que nadie ha establecido aún',
    removalKinds: 'Qué se quita de los originales',
    outletKinds: 'Tipos de medio',
    example: 'En este archivo: {quote} en {article}',
  },
  data: {
    description: 'Qué ofrece {archive} a los programas: tablas, registros, textos, canales, y qué hay en cada uno.',
    why: 'Todo lo que usted puede leer aquí también puede leerlo un programa. Los datos se hacen junto con las páginas a partir de los mismos registros, así que nunca difieren. {lasting}',
    lasting: 'Sus direcciones duran lo que duran las de las páginas.',
    inEnglish: 'Las tablas, los campos y los ficheros se describen en inglés, como en los propios ficheros.',
    tables: 'El archivo entero como tablas',
    forms:
      'Cada tabla se ofrece como líneas JSON, como CSV (UTF-8, RFC 4180) y con un JSON Schema. {file} las describe todas (Frictionless Data Package) con sus tamaños, sus sumas de comprobación y cómo remiten unas a otras. Los lugares de los textos se cuentan en caracteres (puntos de código Unicode) desde 0; lo que falta está vacío en CSV y es null en JSON.',
    fields: 'Campos de «{table}»',
    meaning: 'Qué significan los campos de la tabla «{table}»',
    field: 'Campo',
    type: 'Tipo',
    says: 'Significado',
    key: 'clave',
    optional: 'puede faltar',
    terms: 'Uno de: {terms}.',
    standards: 'Lo mismo en las formas de los estándares',
    lines: 'Para programas que conocen un estándar y no este archivo, un objeto JSON por línea:',
    beside: {
      title: 'Junto a cada página',
      articles: 'En la dirección de un artículo: {address}',
      stories: 'En la dirección de una historia: {address}',
      topics: 'En la dirección de un tema: {address}',
      entities: 'En la dirección de una persona, un lugar o cualquier otra cosa con nombre: {address}',
      outlets: 'En la dirección de un medio: {address}',
      corrections: 'En la dirección de las correcciones: {address}',
      archive: 'En la dirección del propio archivo: {address}',
      schema: 'su JSON Schema',
    },
    mind: {
      title: 'Qué conviene tener presente',
      sources:
        'Las páginas no son fuentes. Cuente por la columna {column} de los artículos, no por filas; donde está vacía, nadie lo sabe.',
      by: 'Las menciones las encuentra un programa a partir de las formas de los nombres que registró la redacción del archivo. Una correspondencia dice en la columna {column} si la decidió la redacción o solo la propuso un programa.',
      cells:
        'Una celda de un fichero CSV tiene las palabras a la letra, también donde empiezan por «=», «+», «-» o «@», que una hoja de cálculo toma por una fórmula: importe sus columnas como texto.',
    },
  },
  corrections: {
    description:
      'Lo que este archivo ha rectificado desde que se publicó: versiones nuevas de artículos, datos corregidos, retiradas.',
    what: 'Lo que se ha rectificado desde que se publicó: palabras de un artículo (entonces se conserva la versión anterior), datos sobre él, o un texto que hubo que retirar. Donde un medio cambió su propio texto, se dice.',
    none: 'Aún no se ha corregido nada.',
    withdrawn: 'retirado',
    byOutlet: 'cambiado por el medio',
    version: 'versión {number}',
    newest: 'Se enumeran las {shown} más recientes de {all}; cada artículo cuenta las suyas.',
  },
};
