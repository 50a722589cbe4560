import type { Words } from '../languages.ts';

/** Les termes des listes fermées. */
export const terms: Words['terms'] = {
  inRow: '{before}, {next}',
  bases: {
    stated: { label: 'indiqué' },
    inferred: { label: 'déduit' },
  },
  certainties: {
    sure: { label: 'certain', says: 'Les indices ne laissent aucun doute raisonnable.' },
    likely: { label: 'probable', says: 'Les indices vont dans ce sens ; une autre lecture est possible.' },
    guess: { label: 'une supposition', says: 'Un simple indice, noté pour qu’on puisse le vérifier.' },
  },
  derivationKinds: {
    original: { label: 'Reportage propre', says: 'Le média a fait lui-même son reportage.' },
    reprint: {
      label: 'Reproduction',
      says: 'Un texte d’une autre source, inchangé sauf le titre, l’orthographe ou des dommages de la saisie.',
    },
    trimmed: { label: 'Reproduction abrégée', says: 'Un texte d’une autre source, dont des parties sont omises.' },
    composite: { label: 'Composite', says: 'Assemblé à partir de plusieurs textes.' },
    paraphrase: { label: 'Paraphrase', says: 'Un texte d’une autre source en d’autres mots, phrase par phrase.' },
    'machine-translation': {
      label: 'Traduction automatique',
      says: 'Traduit par une machine, peut-être dans un sens puis dans l’autre.',
    },
    reworded: {
      label: 'Reproduction reformulée',
      says: 'Un texte d’une autre source où des mots ont été remplacés çà et là, souvent par une machine.',
    },
    unknown: {
      label: 'Inconnue',
      says: 'La rédaction de l’archive a cherché comment le texte est né, sans pouvoir le dire.',
    },
  },
  derivationSteps: {
    reprint: { label: 'reproduit' },
    paraphrase: { label: 'paraphrasé' },
    reworded: { label: 'reformulé' },
    'machine-translation': { label: 'traduit par une machine' },
    background: { label: 'contexte commun' },
  },
  effects: {
    none: { label: 'sans effet sur le sens', says: 'On n’est pas induit en erreur.' },
    meaning: { label: 'change le sens', says: 'La phrase dit autre chose que sa source.' },
    figure: { label: 'change un chiffre', says: 'Un nombre ou une quantité n’est pas celui de la source.' },
    speaker: {
      label: 'change qui parle',
      says: 'La personne qui parle ou qui est responsable manque, ou c’en est une autre.',
    },
  },
  entityKinds: {
    person: { label: 'Personne', plural: 'Personnes' },
    organisation: { label: 'Organisation', plural: 'Organisations' },
    place: { label: 'Lieu', plural: 'Lieux' },
    event: { label: 'Événement', plural: 'Événements' },
  },
  hedges: {
    'own-voice': { label: 'comme un fait' },
    attributed: { label: 'attribué' },
    reported: { label: 'selon des dires' },
    distanced: { label: 'avec distance' },
  },
  incompleteKinds: {
    paywall: { label: 'coupé par un accès payant' },
    cut: { label: 'coupé' },
    excerpt: { label: 'un extrait' },
    illegible: { label: 'pas entièrement lisible' },
  },
  informationNumbers: {
    1: {
      label: 'Confirmée',
      says: 'Confirmée par des sources indépendantes : ici, au moins deux agences différentes.',
    },
    2: {
      label: 'Probablement vraie',
      says: 'Non confirmée, mais logique et cohérente avec d’autres articles.',
    },
    3: {
      label: 'Peut-être vraie',
      says: 'Non confirmée ; s’accorde avec quelques autres articles, raisonnable en soi.',
    },
    4: { label: 'Douteuse', says: 'Non confirmée ; possible, mais rien d’autre ne l’appuie.' },
    5: { label: 'Improbable', says: 'Contredite par d’autres articles, ou illogique en soi.' },
    6: { label: 'Impossible à juger', says: 'Rien ne permet de juger l’information.' },
  },
  noteKinds: {
    gap: { label: 'Lacune', says: 'Des mots qui devaient se trouver ici ont disparu.' },
    sic: { label: 'Sic', says: 'Une faute évidente qui figure ainsi dans le texte.' },
    surplus: { label: 'Surplus', says: 'Des mots en trop, laissés par un traitement.' },
    furniture: {
      label: 'Habillage',
      says: 'Des mots de la page et non de l’article, qu’on n’a pas pu retirer.',
    },
    'machine-translation': {
      label: 'Traduction automatique',
      says: 'Une machine a choisi un mot qui manque le sens.',
    },
    'reworded-quotation': {
      label: 'Citation reformulée',
      says: 'Les mots entre guillemets ne sont pas ceux qui ont été prononcés ou rapportés d’abord.',
    },
    'lost-speaker': { label: 'Locuteur perdu', says: 'Le texte ne dit plus qui parle.' },
    'wrong-caption': { label: 'Légende erronée', says: 'Une légende contredit l’image ou l’article.' },
    'fused-text': {
      label: 'Textes soudés',
      says: 'Deux morceaux de texte se suivent sans coupure, par exemple un intertitre et un paragraphe.',
    },
    contradiction: {
      label: 'Contradiction',
      says: 'L’article se contredit ou contredit un autre article d’ici.',
    },
    'altered-figure': {
      label: 'Chiffre altéré',
      says: 'Un nombre, une quantité ou une mesure a été changé en chemin.',
    },
    misattribution: {
      label: 'Attribution erronée',
      says: 'Des paroles ou des actes sont prêtés à une autre personne ou instance, ou le responsable manque.',
    },
    unverified: {
      label: 'Non vérifié',
      says: 'Une affirmation que la rédaction de l’archive n’a pas pu vérifier et à laquelle il ne faut pas se fier.',
    },
  },
  noticeKinds: {
    correction: { label: 'Rectification' },
    clarification: { label: 'Précision' },
    update: { label: 'Mise à jour' },
    retraction: { label: 'Rétractation' },
  },
  openStates: {
    'not-looked-over': {
      label: 'pas encore relu',
      says: 'Un programme a lu des mots ou des données dans l’original, et personne n’a vérifié s’il a bien lu.',
    },
    undated: { label: 'sans date', says: 'Aucun jour ni aucune année de publication n’est noté.' },
    'not-assessed': {
      label: 'pas encore évalué',
      says: 'Personne n’a jugé jusqu’où on peut s’y fier.',
    },
    'origin-not-looked-into': {
      label: 'origine non examinée',
      says: 'Personne n’a examiné de qui est le texte ni comment il est né.',
    },
    'not-compared': {
      label: 'pas encore comparé',
      says: 'Personne ne l’a lu en entier en regard d’un autre article du même sujet.',
    },
  },
  originStates: {
    established: { label: 'établie' },
    guessed: { label: 'une supposition' },
    'not known': { label: 'inconnue' },
    'not looked into': { label: 'non examinée' },
  },
  outletKinds: {
    agency: { label: 'Agence de presse', says: 'Vend ses articles à d’autres médias.' },
    newspaper: { label: 'Journal', says: 'Un journal, imprimé ou non.' },
    broadcaster: { label: 'Radio ou télévision', says: 'Une station de radio ou une chaîne de télévision.' },
    magazine: { label: 'Magazine', says: 'Un périodique qui n’est pas quotidien.' },
    website: { label: 'Site d’actualité', says: 'Un site sans journal ni station derrière lui.' },
    aggregator: { label: 'Agrégateur', says: 'Republie les articles des autres, le plus souvent par une machine.' },
    blog: { label: 'Blog', says: 'Les pages d’une personne ou d’un petit groupe.' },
    'social-media': {
      label: 'Réseau social',
      says: 'Un compte, une chaîne ou un groupe sur une plateforme tenue par d’autres.',
    },
    'press-office': {
      label: 'Service de presse',
      says: 'Parle pour une entreprise, un parti ou un autre organisme ; ses communiqués sont faits pour être imprimés.',
    },
    government: {
      label: 'Gouvernement',
      says: 'Un État, une ville ou une alliance d’États, sur ses propres pages.',
    },
    unknown: { label: 'Inconnu', says: 'On ne sait pas qui a publié le texte.' },
  },
  relations: {
    'near-verbatim': { label: 'Presque mot pour mot' },
    paraphrase: { label: 'Paraphrase' },
    'same-fact': { label: 'Même fait' },
    related: { label: 'Apparenté' },
    residue: { label: 'Reste' },
  },
  removalKinds: {
    masthead: { label: 'en-tête', says: 'Le nom ou le logo du site.' },
    navigation: { label: 'menu', says: 'Des menus et des liens vers d’autres parties du site.' },
    repetition: {
      label: 'répété',
      says: 'Des mots de l’article qui figurent une seconde fois : une légende, une signature, un titre ou un paragraphe en double.',
    },
    advertisement: { label: 'publicité', says: 'De la publicité, ou l’étiquette de son emplacement.' },
    dateline: {
      label: 'ligne de date',
      says: 'La date ou le temps de lecture imprimés par la page ; notés dans les données de l’article.',
    },
    teaser: {
      label: 'accroche',
      says: 'Un autre article, un élément intégré ou une lettre d’information proposés à côté de l’article.',
    },
    keywords: { label: 'mots-clés', says: 'Les étiquettes et mots-clés de la page.' },
    disclaimer: {
      label: 'avertissement',
      says: 'Une mention de la façon dont la page est née ou de ce dont elle ne répond pas.',
    },
    'cookie-notice': { label: 'avis sur les cookies', says: 'Un avis sur les cookies ou la vie privée.' },
    control: { label: 'commande', says: 'Le texte d’un bouton ou d’un message de la page.' },
    imprint: { label: 'mentions légales', says: 'Des lignes sur les droits et sur la société.' },
  },
  sourceLetters: {
    A: {
      label: 'Entièrement fiable',
      says: 'Aucun doute sur l’authenticité, l’honnêteté ou la compétence ; le texte est celui de la source, et complet.',
    },
    B: {
      label: 'Habituellement fiable',
      says: 'Des doutes mineurs ; la source a le plus souvent eu raison, et le texte est proche de ce qu’elle a écrit.',
    },
    C: {
      label: 'Assez fiable',
      says: 'Des doutes ; la source a déjà eu raison, ou le texte a été changé en chemin.',
    },
    D: {
      label: 'Rarement fiable',
      says: 'Des doutes sérieux ; le texte a été visiblement altéré ou vient d’une source négligente.',
    },
    E: {
      label: 'Non fiable',
      says: 'La source manque d’authenticité, d’honnêteté et de compétence, ou le texte est endommagé de bout en bout.',
    },
    F: { label: 'Impossible à juger', says: 'Rien ne permet de juger la source.' },
  },
  withdrawalGrounds: {
    rights: { label: 'Droits', says: 'Les détenteurs des droits ne permettent pas de montrer ces mots.' },
    law: { label: 'Loi', says: 'Une loi, un tribunal ou une autorité l’exige.' },
    privacy: {
      label: 'Vie privée',
      says: 'Le garder nuirait à une personne plus qu’il n’aiderait quiconque.',
    },
    error: {
      label: 'Erreur',
      says: 'Il n’aurait pas dû être accueilli : ce n’est pas ce pour quoi on l’a pris.',
    },
  },
  wordingForms: {
    direct: { label: 'Citation' },
    fragment: { label: 'Mots cités' },
    indirect: { label: 'Rapporté' },
    distancing: { label: 'Terme entre guillemets' },
  },
};
