/** What a reader asks, as a tree; every part knows where in the question it stands. */
export type Question = Words | Phrase | Near | All | Any | Not | InField;

/**
 * One typed word. It has several tokens where it is a compound (`anti-terrorist`) or in a script without spaces.
 * `family`: its forms by the endings of the article's language, and the other forms of a name; `exact`: itself alone
 * (`=word`); `beginning`: every word that begins so (`word*`).
 */
export interface Words extends Part {
  kind: 'word';
  how: 'family' | 'exact' | 'beginning';
  tokens: string[];
}

/** Words next to each other, each exactly as it is, or as a beginning (`"russia* led"`). */
export interface Phrase extends Part {
  kind: 'phrase';
  items: Pick<Words, 'how' | 'tokens'>[];
}

/** Two things in one passage, with at most so many words between them, in either order. */
export interface Near extends Part {
  kind: 'near';
  within: number;
  left: Words | Phrase;
  right: Words | Phrase;
}

export interface All extends Part {
  kind: 'all';
  parts: Question[];
}

export interface Any extends Part {
  kind: 'any';
  parts: Question[];
}

export interface Not extends Part {
  kind: 'not';
  part: Question;
}

/** `outlet:reuters`, `date:2022-01-11..2022-01-13`; `title:` asks for words, so it has a question of its own. */
export type InField = (Part & { kind: 'field'; field: FactField; value: string }) | TitleField;

export interface TitleField extends Part {
  kind: 'field';
  field: 'title';
  part: Question;
}

interface Part {
  /** Where it stands in what was typed: UTF-16 offsets, `end` exclusive. */
  start: number;
  end: number;
  /** As typed. */
  text: string;
}

/** What articles can be asked for by, beside their words. */
export const factFields = [
  'outlet',
  'agency',
  'entity',
  'topic',
  'story',
  'by',
  'lang',
  'rating',
  'state',
  'date',
] as const;

export type FactField = (typeof factFields)[number];

/** A question as it was understood, and what was not. */
export interface ParsedQuestion {
  /** None if nothing was asked that can be answered. */
  question: Question | undefined;
  faults: QuestionFault[];
}

/** Something in a question that cannot be understood; a question with one is not answered. */
export interface QuestionFault {
  /** UTF-16 offsets in what was typed. */
  start: number;
  end: number;
  is: FaultKind;
  told: FaultValues;
}

/** What can be wrong with a question; the page has a sentence for each. */
export type FaultKind =
  | 'tooLong'
  | 'tooMany'
  | 'tooDeep'
  | 'nothingAsked'
  | 'nothingWanted'
  | 'markOpen'
  | 'bracketOpen'
  | 'bracketUnopened'
  | 'orAlone'
  | 'orExcludes'
  | 'excludesNothing'
  | 'excludesSeveral'
  | 'hyphenAlone'
  | 'nearAlone'
  | 'nearTooFar'
  | 'starAlone'
  | 'exactBeginning'
  | 'fieldUnknown'
  | 'fieldEmpty'
  | 'titleOfNothing'
  | 'fieldOfTitle'
  | 'dateUnread'
  | 'datesReversed';

/** What a fault is told with, as far as it has it. */
export interface FaultValues {
  /** The place in the question, counting signs from 1. */
  at: number;
  /** What stands there. */
  text: string;
  /** How much there may be of something, and how much there is. */
  most: number;
  count: number;
  field: string;
  value: string;
}
