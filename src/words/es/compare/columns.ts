import type { Words } from '../../languages.ts';

/** Artículos uno junto a otro, dispuestos por un script a partir de sus registros. */
export const columns: Words['compare']['columns'] = {
  heading: 'Leerlos uno junto a otro',
  choose: 'Elija dos o más. Un script los dispone uno junto a otro en su navegador.',
  chooseAmong: {
    one: 'Elegir entre {count} artículo',
    many: 'Elegir entre los {count} de artículos',
    other: 'Elegir entre los {count} artículos',
  },
  set: 'Ponerlos uno junto a otro',
  title: '{story}: uno junto a otro',
  describes: 'Dos o más relatos uno junto a otro, frase por frase: {story}.',
  tooFew: 'Aún no hay en el archivo dos artículos de esta historia.',
  chooseTwo: 'Elija al menos dos artículos.',
  failed: 'No se pudieron obtener los artículos. Vuelva a cargar la página para intentarlo de nuevo.',
  fetching: 'Obteniendo los artículos…',
  status:
    '{names}, uno junto a otro. En las copias de un mismo texto está marcado lo que una tiene y la otra no. En los demás casos están subrayadas las palabras que una frase comparte con la primera de su fila.',
  inTab: '{names}, uno junto a otro · {title}',
  onlyIn: 'Solo en {name}',
  missingIn: 'Falta en {name}',
  notLinked: 'Sin correspondencia vinculada por ahora',
  with: '{link}, con {place}',
  inPart: 'en parte',
  moved: 'desplazada',
  inAnotherOrder: 'en otro orden',
  byProgram: 'propuesto por un programa',
  related: '{relation}: {place}',
  counterpart: 'Correspondencia',
  link: 'Enlace',
  linkToRow: 'Enlace a la fila {row}',
  cite: 'Citar',
  citeRow: 'Citar la fila {row}',
  copy: 'Copiar',
  copied: 'Copiado',
};
