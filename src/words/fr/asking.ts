import type { Words } from '../languages.ts';

/** Ce qui figure sur la page de la recherche avant toute question : la case, la façon de demander, les chemins sans recherche. */
export const asking: Words['asking'] = {
  description: 'Cherchez dans les mots de tous les articles ; un nom est trouvé quelle que soit sa graphie.',
  box: 'Chercher dans les mots de tous les articles',
  without:
    'La recherche a besoin de JavaScript : elle se fait dans votre navigateur, dans un index qu’il charge morceau par morceau, car cette archive est un ensemble de simples fichiers, sans serveur derrière elle qui pourrait chercher pour vous. Sans elle, tout est accessible par les listes ci-dessous.',
  browse: 'Ou parcourir',
  years: 'Années',
  how: 'Comment chercher',
  briefly: 'Tous les mots sont cherchés, sous toutes leurs formes, et les noms quelle que soit leur graphie.',
  keys: 'Touches : {slash} pour la case, {down} {up} pour ce qui a été trouvé.',
  madeOf: 'De quoi une question peut être faite',
  written: 'Écrit',
  finds: 'Trouve',
  tryIt: 'Essayer',
  typed: { twoWords: 'deux mots', someWords: 'quelques mots', word: 'mot', name: 'nom' },
  forms: {
    words:
      'Tous les mots dans un même paragraphe, dans n’importe quel ordre ; puis les articles qui les ont dans des paragraphes différents ; puis les articles qui en ont une partie. Un mot est trouvé aussi sous ses autres formes, comme les forme la langue de l’article, et un nom enregistré sous ses autres noms.',
    phrase: 'Exactement ces mots l’un à côté de l’autre. Ponctuation, accents et majuscules ne comptent pas.',
    exact: 'Ce mot seulement, aucune de ses autres formes.',
    beginning: 'Tout mot qui commence ainsi ; deux lettres au moins.',
    without: 'Sans ce mot. Une expression, une parenthèse ou un champ peuvent être exclus aussi.',
    either: 'L’un ou l’autre, en majuscules. Cela lie moins que d’être côte à côte.',
    brackets: 'Les parenthèses tiennent ensemble ce qu’elles contiennent.',
    near: 'Les deux dans un même paragraphe avec au plus cinq mots entre eux, dans un ordre ou l’autre.',
    capitals: 'Deux ou trois majuscules ne sont trouvées qu’en majuscules.',
    title: 'Dans le titre.',
    outlet: 'Ce qu’un média a publié.',
    agency: 'Ce qui remonte à une agence.',
    entity: 'Ce qui nomme une personne, une organisation ou un lieu.',
    topic: 'Ce qui porte sur un thème.',
    story: 'Ce qui raconte un événement.',
    by: 'Ce que quelqu’un a écrit.',
    lang: 'Ce qui est écrit dans une langue.',
    rating: 'Ce qui a été jugé fiable à ce degré : la lettre de la source, le chiffre de l’information, ou les deux.',
    state: 'Ce qu’on sait de la façon dont le texte est né, ou ce qui en reste ouvert.',
    date: 'Ce qui a été publié une année, un mois ou un jour donnés.',
    dates: 'Ce qui a été publié d’un jour à un autre ; l’un des deux peut manquer.',
  },
  rule: 'Ce qui est trouvé',
  rules: {
    passages:
      'Une question est posée à chaque passage de chaque article : titre, paragraphes, légendes. Un article dont aucun passage ne répond est interrogé en entier et figure plus bas, sous un intertitre à part. Quand une question est faite de plusieurs mots simples, les articles qui n’en ont qu’une partie viennent en dernier et disent lesquels leur manquent.',
    forms:
      'Un mot vaut pour ses formes d’après les terminaisons de la langue de l’article, pour le même écrit d’un bloc ou avec des traits d’union et, s’il est un nom enregistré ou en fait partie, pour les autres formes de ce nom. Entre guillemets, ou après {equals}, il ne vaut que pour lui-même.',
    letters:
      'Majuscules, accents, apostrophes, guillemets et tirets isolés ne comptent pas, ni un ’s final. Mais deux ou trois lettres toutes en majuscules ne trouvent que les mêmes en majuscules ; en minuscules, les deux. Les virgules entre milliers sont omises ; un point décimal fait partie de son nombre.',
    hyphens:
      'Un mot lié par des traits d’union est plusieurs mots l’un à côté de l’autre. Dans les écritures sans espaces, chaque lettre est un mot.',
    order:
      'Dans l’ordre de pertinence viennent d’abord les passages qui ont des mots plus rares, les ont plus souvent et sont plus courts (BM25). Aucun mot n’est écarté d’une question parce qu’il est courant.',
    guesses:
      'Les mots qui ne sont pas trouvés ne sont jamais remplacés. Ce qui a pu être voulu est proposé comme lien.',
  },
};
