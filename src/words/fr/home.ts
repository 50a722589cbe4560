import type { Words } from '../languages.ts';

/** La page d’accueil. */
export const home: Words['home'] = {
  outlets: { one: '{count} média', many: '{count} de médias', other: '{count} médias' },
  newest: 'Le sujet le plus récent',
  newestOfSeveral: 'Le sujet le plus récent que racontent plusieurs articles',
  remark: 'Un même propos, deux articles, entre guillemets dans les deux',
  contradiction: 'Ils se contredisent : {what}',
  difference: 'Ils diffèrent : {what}',
  headlines: {
    one: '{count} titre, un événement',
    many: '{count} de titres, un événement',
    other: '{count} titres, un événement',
  },
  does: {
    title: 'Ce que fait cette archive',
    keeps: 'Elle garde chaque article exactement tel qu’il a été reçu.',
    shows: 'Elle montre quels mots sont endommagés et ce qui était probablement voulu.',
    judges: 'Elle dit jusqu’où on peut se fier à chaque article, et pourquoi.',
    compares: 'Elle compare ce qu’ils affirment et citent, et qui a copié qui.',
    cites: {
      published: 'Elle donne à chaque paragraphe un lien permanent.',
      partly: 'Elle donne à chaque paragraphe un lien, permanent une fois qu’il est publié.',
      unpublished:
        'Elle donne à chaque paragraphe un lien. Rien n’est encore publié : d’ici là, les liens peuvent encore changer.',
    },
  },
  latest: 'Derniers sujets',
  allStories: { one: 'Le sujet', many: 'Les {count} de sujets', other: 'Les {count} sujets' },
  alone: 'Articles sans sujet',
  allArticles: 'Tous les articles',
  byYear: 'Sujets par année',
  year: 'Année',
  stories: 'Sujets',
  mostCopied: 'Les plus repris',
  textIn: {
    one: 'texte dans {count} article',
    many: 'texte dans {count} d’articles',
    other: 'texte dans {count} articles',
  },
  allOutlets: 'Tous les médias et toutes les agences',
  mostNamed: 'Les plus nommés',
  namedIn: { one: 'dans {count} article', many: 'dans {count} d’articles', other: 'dans {count} articles' },
  allEntities: 'Toutes les personnes et tous les lieux',
};
