import type { Words } from '../languages.ts';

/** Les pages des personnes, des organisations, des lieux et des événements, et leur index. */
export const entity: Words['entity'] = {
  title: 'Personnes, organisations et lieux',
  says: 'Tous ceux et tout ce que nomment les articles de l’archive, avec chaque forme du nom.',
  numbers:
    'À côté de chaque nom figure le nombre d’articles qui le nomment. Les noms sont cherchés dans les mots des articles, jamais dans les pages qui les entourent.',
  none: 'Aucun article ne nomme encore personne.',
  mostNamed: 'Les plus souvent nommés',
  kindAndArticles: '{kind} · {count}',
  howOften: 'Combien de fois apparaît {name}',
  times: { one: '{count} fois', many: '{count} de fois', other: '{count} fois' },
  by: {
    article: 'Mentions, par article',
    day: 'Mentions, par jour',
    month: 'Mentions, par mois',
    year: 'Mentions, par année',
  },
  over: { date: 'Date', article: 'Article', named: 'Mentions' },
  spelled: 'Comment le nom est écrit',
  outlets: { one: 'dans {count} média', many: 'dans {count} de médias', other: 'dans {count} médias' },
  said: 'Ce qu’a dit {name}, dans toutes les formulations',
  wherever: 'Où apparaît {name}',
  sentences: {
    one: 'La phrase qui contient le nom',
    many: 'Les {count} de phrases qui contiennent le nom',
    other: 'Les {count} phrases qui contiennent le nom',
  },
  spokenPlace: 'paragraphe {passage}, phrase {number}',
  together: 'Nommés dans les mêmes articles',
  identifier: '{scheme} : {id} (source : {source})',
  search: 'Rechercher les articles qui nomment {name}',
};
