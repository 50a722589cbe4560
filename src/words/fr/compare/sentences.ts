import type { Words } from '../../languages.ts';

/** Ce qui est raconté et par combien, phrase par phrase. */
export const sentences: Words['compare']['sentences'] = {
  heading: 'Ce qui est raconté, et par combien',
  found: 'Ce qu’un programme trouve dans les phrases',
  says: 'Des phrases aux mots semblables, trouvées par un programme ou reliées par la rédaction de l’archive. Un carré est un article. Les carrés qui se touchent ont une même source, ou peuvent en avoir une : ils ne se confirment pas entre eux.',
  inLanguage: {
    one: '{count} article (langue : {language})',
    many: '{count} d’articles (langue : {language})',
    other: '{count} articles (langue : {language})',
  },
  of: '{some} sur {all}',
  onceCounted: {
    other: '({count} si les pages qui ont une même source, ou peuvent en avoir une, ne comptent qu’une fois)',
  },
  denied: 'Nié ou non : {readings}',
  noDenial: 'sans négation',
  reading: '{words} {names}',
  wordings: {
    one: '{names} ; {count} autre formulation',
    many: '{names} ; {count} d’autres formulations',
    other: '{names} ; {count} autres formulations',
  },
  sameWords: '{first} et, dans les mêmes mots, {names}',
  within: {
    one: 'Trouvé seulement dans des pages d’un même média, ou dans des pages qui ont une même source ou peuvent en avoir une : {count} phrase',
    many: 'Trouvé seulement dans des pages d’un même média, ou dans des pages qui ont une même source ou peuvent en avoir une : {count} de phrases',
    other:
      'Trouvé seulement dans des pages d’un même média, ou dans des pages qui ont une même source ou peuvent en avoir une : {count} phrases',
  },
  moreRows: {
    one: '{count} autre ligne est dans {file}',
    many: '{count} d’autres lignes sont dans {file}',
    other: '{count} autres lignes sont dans {file}',
  },
  more: { other: '{count} de plus dans {file}' },
  alone: {
    one: 'Aucun pendant trouvé par le programme : {count} phrase',
    many: 'Aucun pendant trouvé par le programme : {count} de phrases',
    other: 'Aucun pendant trouvé par le programme : {count} phrases',
  },
  aloneSays:
    'Ce n’est pas un constat : d’autres mots peuvent raconter la même chose. Seul un rédacteur qui les a tous lus peut dire ce qu’un article est seul à raconter.',
  sentences: { one: '{count} phrase', many: '{count} de phrases', other: '{count} phrases' },
  moreInArticle: { other: '{count} de plus dans l’article' },
  moreArticles: {
    one: 'et dans {count} autre article',
    many: 'et dans {count} d’autres articles',
    other: 'et dans {count} autres articles',
  },
};
