/**
 * The parts an article is printed with, in the order in which they are read: the one place that knows them. Whatever treats
 * one part otherwise than another asks here. Published ids begin with the letters, so a letter keeps its part for good.
 */
export const parts = {
  kicker: { letter: 'k', field: 'kicker', label: 'kicker', isTelling: false, isFact: false, weight: 1 },
  title: { letter: 't', field: 'title', label: 'headline', isTelling: true, isFact: true, weight: 3 },
  deck: { letter: 'd', field: 'deck', label: 'standfirst', isTelling: true, isFact: false, weight: 2 },
  byline: { letter: 'b', field: 'byline', label: 'byline', isTelling: false, isFact: true, weight: 1 },
  dateline: { letter: 'l', field: 'dateline', label: 'dateline', isTelling: false, isFact: true, weight: 1 },
  caption: { letter: 'c', field: 'captions', label: 'caption', isTelling: true, isFact: false, weight: 1 },
  heading: { letter: 'p', field: 'body', label: 'passage', isTelling: true, isFact: false, weight: 1.5 },
  paragraph: { letter: 'p', field: 'body', label: 'passage', isTelling: true, isFact: false, weight: 1 },
  quote: { letter: 'p', field: 'body', label: 'passage', isTelling: true, isFact: false, weight: 1 },
  item: { letter: 'p', field: 'body', label: 'passage', isTelling: true, isFact: false, weight: 1 },
  row: { letter: 'p', field: 'body', label: 'passage', isTelling: true, isFact: false, weight: 1 },
  verse: { letter: 'p', field: 'body', label: 'passage', isTelling: true, isFact: false, weight: 1 },
} as const satisfies Record<string, Part>;

/** What a passage is in its article. */
export type PassageRole = keyof typeof parts;

/** The letter that the ids of a part's passages begin with. */
export type PartLetter = (typeof parts)[PassageRole]['letter'];

/** The names that printed words have among an article's facts. */
export type PrintedField = Exclude<(typeof parts)[PassageRole]['field'], 'body'>;

export const roles = Object.keys(parts) as PassageRole[];

/** The letters of all parts, in the order of the article. */
export const letters: readonly PartLetter[] = [...new Set(roles.map((role) => parts[role].letter))];

/** Of which there may be several, so that a number follows. */
export const countedLetters = ['c', 'p'] as const satisfies readonly PartLetter[];

/** Of which there is one at most. */
export const singleLetters = letters.filter((letter) => !countedLetters.some((counted) => counted === letter));

/** The fields whose words are printed, beside the body. */
export const printedFields: readonly PrintedField[] = roles
  .map((role) => parts[role].field)
  .filter((field) => field !== 'body');

/** Those whose words are no fact about the article too, and go with its text when it is withdrawn. */
export const fieldsOfWords: readonly PrintedField[] = printedFields.filter((field) =>
  roles.some((role) => parts[role].field === field && !parts[role].isFact),
);

/** The pattern of a place in an article, as links name it: `t`, `c2`, `p3`, `p3s2`. */
export const placePattern = `(?:[${singleLetters.join('')}]|[${countedLetters.join('')}]\\d+)(?:s\\d+)?`;

/** Whether a part tells what happened, and not only where its article comes from or stands. */
export function isTelling({ role }: { role: PassageRole }): boolean {
  return parts[role].isTelling;
}

/** The part a passage or sentence belongs to, by its id; none if no part has its letter. */
export function partOf(id: string): (typeof parts)[PassageRole] | undefined {
  const role = roles.find((one) => id.startsWith(parts[one].letter));
  return role && parts[role];
}

interface Part {
  /** What its ids begin with. */
  letter: string;
  /** Where its words stand among the facts; those of the body stand below them. */
  field: string;
  /** What people call it. */
  label: string;
  /** Whether it tells what happened, and not only where an article comes from or stands. */
  isTelling: boolean;
  /** Whether its words are a fact about the article too, which stays when they are withdrawn. */
  isFact: boolean;
  /** How much more a word counts in the search than in a paragraph. */
  weight: number;
}
