import type { Words } from '../languages.ts';

/** L’archive sur elle-même : les pages qui la présentent, celles qu’elle a écrites sur elle, et ce qui a été corrigé. */
export const about: Words['about'] = {
  ownPage: '{title} : ce qu’en dit {archive}.',
  changedOn: 'Dernière modification : {day}',
  ownPages: 'Dans les mots de l’archive',
  index: {
    description: 'Ce que {archive} garde, ce qui y est changé et ce qui y est promis.',
    why: 'De tous les articles sur un événement, beaucoup peuvent être des copies de quelques textes : coupés, reformulés, traduits ou endommagés en chemin. Cette archive garde chaque texte, dit ce qu’on sait et ce qu’on ne sait pas de sa provenance et de la confiance qu’il mérite, et donne à chaque paragraphe un lien pour une note de bas de page.',
    seen: 'Ce que vous voyez',
    archived: {
      term: 'Les mots d’un article',
      says: 'Ils se présentent comme {sample} et sont ceux du média. La rédaction de l’archive ne fait que retirer ce qui appartient à la page autour d’eux ; la page « {original} » montre tout ce qui a été retiré.',
      sample: 'ces mots-ci',
    },
    ours: {
      term: 'La voix propre de l’archive',
      says: 'Les données, les notes, les jugements et les récits des sujets se présentent comme cette phrase.',
    },
    numbers: {
      term: 'Les numéros devant les paragraphes',
      places:
        'Dans un lien, {passage} est le troisième paragraphe, {sentence} sa deuxième phrase, {title} le titre et {caption} la première légende.',
      lasting: 'Ce sur quoi un lien peut compter',
    },
    names: {
      term: 'Les soulignements en pointillé',
      says: 'Ils mènent d’un nom à tout ce que l’archive a sur lui.',
    },
    notes: {
      term: 'Les mots marqués',
      says: 'Ils ont une note. Ce qu’une note tient pour les mots justes n’est jamais mis dans le texte.',
    },
    grades: {
      term: 'Jusqu’où se fier à un article',
      says: 'Un jugement a deux parties, fixées indépendamment : la fiabilité de la source et la vraisemblance de son information.',
    },
    open: {
      title: 'Ce qui reste ouvert',
      intro:
        'Ce que la rédaction de l’archive a établi jusqu’ici, pour l’ensemble des articles. Là où personne n’a cherché, la page de l’article le dit.',
      'not-looked-over': 'Relus par la rédaction de l’archive',
      undated: 'Datés',
      'not-assessed': 'Évalués',
      'origin-not-looked-into': 'Origine examinée',
      'not-compared': 'Lus en entier en regard d’un autre article du sujet',
      share: '{done} sur {all}',
    },
    program: {
      title: 'Ce qu’un programme propose',
      says: 'Un programme compare les formulations des articles et propose quelles phrases, quelles citations et quels articles vont ensemble. Ce qu’il propose est toujours marqué comme proposé ; seul un rédacteur de l’archive qui a lu les deux textes décide.',
    },
    rights: {
      title: 'Droits',
      statement: 'Sauf indication contraire d’un article, cette déclaration vaut : {label}',
    },
    free: {
      title: 'Sans script, sans tiers',
      says: 'Chaque page est complète sans JavaScript ; seules en ont besoin la recherche et la mise côte à côte d’articles de votre choix. Aucune page ne demande rien à un autre site, et rien n’est enregistré sur vous.',
    },
  },
  promises: {
    article: {
      published: {
        number: 'lien permanent',
        numbers: 'Le numéro devant un paragraphe est le lien permanent vers celui-ci.',
      },
      unpublished: {
        number: 'pas encore publié',
        numbers:
          'Le numéro devant un paragraphe est le lien vers celui-ci. Ces mots ne sont pas encore publiés : d’ici là, eux et leurs numéros peuvent encore changer.',
        citing:
          'Pas encore publié : les mots et les numéros des paragraphes peuvent encore changer, et avec eux les liens qui y mènent.',
      },
    },
    archive: {
      published: {
        numbers: 'Le numéro devant un paragraphe est le lien permanent vers celui-ci.',
        heading: 'Ce qui est promis',
        addresses: 'Les adresses de cette archive ne changent pas.',
      },
      partly: {
        numbers:
          'Le numéro devant un paragraphe est le lien vers celui-ci, permanent une fois l’article publié ; d’ici là, sa page le dit.',
        heading: 'Ce qui est promis',
        since: 'Cela vaut pour ce qui est publié. Un article qui ne l’est pas le dit sur sa page.',
        addresses: 'Les adresses publiées de cette archive ne changent pas.',
      },
      unpublished: {
        numbers:
          'Le numéro devant un paragraphe est le lien vers celui-ci. Rien n’est encore publié : d’ici là, les numéros peuvent encore changer.',
        heading: 'Ce qui est promis, à partir de la première publication',
        since: 'Rien n’a encore été publié : d’ici là, les adresses, les numéros et les mots peuvent encore changer.',
        addresses: 'Rien de cette archive n’est encore publié : ses adresses peuvent donc encore changer.',
      },
    },
  },
  permanence: {
    description:
      'Ce sur quoi un lien vers {archive} peut compter, et ce qui se passe quand quelque chose doit changer.',
    why: 'Une note de bas de page est lue des années après avoir été écrite. Cette page dit sur quoi un lien vers cette archive peut compter, et comment vous pouvez le vérifier vous-même.',
    address: {
      term: 'Une adresse qui a été publiée demeure.',
      says: 'Si ce qui s’y trouvait a été déplacé, l’ancienne adresse mène à la nouvelle ; s’il a dû disparaître, elle dit ce que c’était, quand il a disparu et pourquoi. Rien de ce qui a été là ne répond « introuvable ».',
    },
    passage: {
      term: 'Un paragraphe garde son numéro.',
      says: '{passage} est pour toujours le même paragraphe, {sentence} la même phrase. Un paragraphe ajouté plus tard reçoit un numéro à lui, où qu’il se trouve.',
    },
    words: {
      term: 'Les mots d’une version ne changent jamais.',
      says: 'Ni les liens ni les mises en relief qu’ils contiennent. Si l’archive a fait une erreur dans les mots d’un article, elle fait une nouvelle version, dit pourquoi, et garde l’ancienne à une adresse à elle.',
    },
    original: {
      term: 'L’original reste tel qu’il a été reçu.',
      says: 'Pas un octet n’en change ; son SHA-256 figure sur la page de l’article.',
    },
    fingerprint: {
      title: 'Comment un lien connaît ses mots',
      says: 'Un lien vers un paragraphe se termine par quatre lettres ou chiffres, comme {link} : une empreinte des mots pour lesquels il a été fait. Tant qu’ils sont là, le lien ouvre le paragraphe. Si une version ultérieure se lit autrement, le même lien ouvre l’endroit de cette page où les anciens mots et les nouveaux figurent les uns sous les autres. Cela ne demande aucun script.',
    },
    kept: {
      title: 'Comment c’est conservé',
      ledger:
        'Un registre contient toutes les adresses jamais publiées, une empreinte de chaque paragraphe et de chaque phrase de chaque version, et la somme de contrôle de son original. Il ne fait que croître, et chaque ajout nomme l’empreinte du précédent. Une nouvelle édition de ce site qui en perdrait quoi que ce soit ne peut pas être construite.',
      begins: 'Le registre commence avec la première publication.',
      since: {
        one: 'Il contient une adresse, depuis le {first} ; la dernière a été ajoutée le {last}.',
        many: 'Il contient {count} d’adresses, depuis le {first} ; la dernière a été ajoutée le {last}.',
        other: 'Il contient {count} adresses, depuis le {first} ; la dernière a été ajoutée le {last}.',
      },
      files:
        'Tout ici est fait de simples fichiers que tout serveur web peut servir et que tout navigateur pourra ouvrir dans cinquante ans : pas de base de données, pas de script qui doive tourner, rien qui soit pris ailleurs.',
    },
    check: {
      title: 'Vérifiez vous-même',
      manifest:
        '{file} contient le SHA-256 de chaque fichier de ce site. Dans une copie, {command} dit quels fichiers sont tels qu’ils étaient.',
      ledger:
        '{file} nomme les dernières publications après lesquelles ce site a été fait. Qui en a vu une plus récente sait qu’un site plus ancien a été remis en place.',
      original: 'L’original d’un article peut être comparé au SHA-256 qu’indique sa page : {command}.',
      corrections: '{page} énumère tout ce qui a été rectifié depuis la publication.',
    },
    not: {
      title: 'Ce qui n’est pas promis',
      says: 'Les évaluations, les notes, les récits des sujets et les comparaisons sont ceux de l’archive et s’améliorent à mesure que nous en apprenons plus ; citez le jour où vous les avez lus. Quels droits portent sur un texte, d’autres en décident : si des mots ne doivent plus être montrés, ils disparaissent, et leur page le dit. Et l’archive dure aussi longtemps que quelqu’un la tient en ligne : gardez une copie de ce que vous citez.',
    },
  },
  reliability: {
    description: 'Chaque degré et chaque type de note qu’emploie l’archive, avec sa définition.',
    how: 'Chaque article a deux degrés, d’après le code de l’Amirauté de l’OTAN : une lettre pour sa source et un chiffre pour son information. Les deux sont fixés indépendamment : une bonne copie peut porter une information douteuse, et une copie endommagée une information confirmée. La rédaction de l’archive donne une raison pour chacun. Jusque-là, l’article dit que personne ne l’a fait.',
    confirmed:
      '« {confirmed} » demande des articles d’au moins deux agences différentes ; sinon, l’archive le refuse, car cinq pages qui copient un même article sont un seul article.',
    letters: 'Lettres : la source',
    numbers: 'Chiffres : l’information',
    noteKinds: 'Types de notes',
    effects: 'Ce que fait un endroit endommagé',
    certainties: 'Quelle certitude a la rédaction de l’archive',
    derivationKinds: 'Comment un texte est né',
    openStates: 'Ce que personne n’a encore établi',
    removalKinds: 'Ce qui est retiré des originaux',
    outletKinds: 'Types de médias',
    example: 'Dans cette archive : {quote} ({article})',
  },
  data: {
    description: 'Ce que {archive} remet aux programmes : tableaux, données, textes, flux, et ce que chacun contient.',
    why: 'Tout ce que vous pouvez lire ici, un programme peut le lire aussi. Les données sont faites avec les pages, à partir des mêmes fichiers, si bien qu’elles ne diffèrent jamais. {lasting}',
    lasting: 'Leurs adresses durent comme celles des pages.',
    inEnglish: 'Les tableaux, les champs et les fichiers sont décrits en anglais, comme dans les fichiers eux-mêmes.',
    tables: 'Toute l’archive en tableaux',
    forms:
      'Chaque tableau existe en lignes JSON, en CSV (UTF-8, RFC 4180) et avec un schéma JSON. {file} les décrit tous (Frictionless Data Package), avec leurs tailles, leurs sommes de contrôle et la façon dont ils renvoient les uns aux autres. Les places dans les textes sont comptées en caractères (points de code Unicode) à partir de 0 ; ce qui manque est vide en CSV et null en JSON.',
    fields: 'Champs du tableau « {table} »',
    meaning: 'Ce que signifient les champs du tableau « {table} »',
    field: 'Champ',
    type: 'Type',
    says: 'Signification',
    key: 'clé',
    optional: 'peut manquer',
    terms: 'L’un de : {terms}.',
    standards: 'La même chose sous forme de normes',
    lines: 'Pour les programmes qui connaissent une norme plutôt que cette archive, un objet JSON par ligne :',
    beside: {
      title: 'À côté de chaque page',
      articles: 'À l’adresse d’un article : {address}',
      stories: 'À l’adresse d’un sujet : {address}',
      topics: 'À l’adresse d’un thème : {address}',
      entities: 'À l’adresse d’une personne, d’un lieu ou de ce qui porte aussi un nom : {address}',
      outlets: 'À l’adresse d’un média : {address}',
      corrections: 'À l’adresse des corrections : {address}',
      archive: 'À l’adresse de l’archive elle-même : {address}',
      schema: 'son schéma JSON',
    },
    mind: {
      title: 'À garder à l’esprit',
      sources:
        'Les pages ne sont pas des sources. Comptez d’après la colonne {column} des articles, non d’après les lignes ; là où elle est vide, personne ne sait.',
      by: 'Les mentions sont trouvées par un programme d’après les formes des noms qu’a notées la rédaction de l’archive. Une correspondance dit dans la colonne {column} si la rédaction en a décidé ou si un programme l’a seulement proposée.',
      cells:
        'Une case d’un fichier CSV contient les mots à la lettre, même là où ils commencent par « = », « + », « - » ou « @ », ce qu’un tableur prend pour une formule : importez ses colonnes comme du texte.',
    },
  },
  corrections: {
    description:
      'Ce que cette archive a rectifié depuis sa publication : nouvelles versions d’articles, données corrigées, retraits.',
    what: 'Ce qui a été rectifié depuis la publication : des mots d’un article (la version antérieure est alors gardée), des données à son sujet, ou un texte qui a dû être retiré. Là où un média a changé son propre texte, c’est dit.',
    none: 'Rien n’a encore été corrigé.',
    withdrawn: 'retiré',
    byOutlet: 'modifié par le média',
    version: 'version {number}',
    newest: 'Les {shown} plus récentes sur {all} figurent ici ; chaque article dit les siennes.',
  },
};
