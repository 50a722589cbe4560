import type { ArticleData } from './article.ts';
import type { AssessmentData, NoteData } from './article/reliability.ts';
import type { Terms } from './terms.ts';

/** What is known of where an article comes from. */
export const originStates = {
  established: { label: 'established', says: 'An editor has found out what it goes back to, surely or likely.' },
  guessed: { label: 'a guess', says: 'An editor has recorded a hint and no more.' },
  'not known': { label: 'not known', says: 'An editor has looked and could not tell.' },
  'not looked into': { label: 'not looked into', says: 'Nobody has looked.' },
} as const satisfies Terms;

/** How far an editor has read articles against each other. */
export const readings = {
  complete: {
    label: 'wholly',
    says: 'Every sentence of each was held against every other: what has no counterpart has none.',
  },
  part: {
    label: 'in part',
    says: 'Some of it was held against the others: where no counterpart is named, there may be one.',
  },
} as const satisfies Terms;

/** What nobody has established of an article yet, in the words that readers see everywhere; data name it by its key. */
export const openStates = {
  'not-looked-over': {
    label: 'not looked over yet',
    says: 'A program read words or facts out of the original, and no editor has looked whether it read them right.',
  },
  undated: { label: 'undated', says: 'No day or year of publication is recorded.' },
  'not-assessed': { label: 'not assessed yet', says: 'No editor has judged how far it can be trusted.' },
  'origin-not-looked-into': {
    label: `origin ${originStates['not looked into'].label}`,
    says: 'No editor has looked into whose text it is or how it came about.',
  },
  'not-compared': {
    label: 'not compared yet',
    says: 'No editor has read it wholly against another article of its story.',
  },
} as const satisfies Terms;

/**
 * What is still open of an article, in the order of the list above.
 * @param found what others than its own facts say of it; nothing for an article that nobody will look into any more.
 */
export function openOf(facts: OpenFacts, found: Found = { isLookedInto: true, isCompared: true }): OpenState[] {
  const isOpen: Record<OpenState, boolean> = {
    'not-looked-over': facts.proposed !== undefined,
    undated: !facts.published,
    'not-assessed': !assessmentOf(facts),
    'origin-not-looked-into': !found.isLookedInto,
    'not-compared': !found.isCompared,
  };
  return states.filter((state) => isOpen[state]);
}

/** Whether a field of an article is what a program read, and nobody has looked whether it read it right. */
export function isOnlyRead({ proposed }: Pick<ArticleData, 'proposed'>, field: string): boolean {
  return (proposed?.read ?? []).some(({ fields }) => fields.includes(field));
}

/** The grades of an article with their reasons; none until somebody has assessed it. */
export function assessmentOf({ reliability }: Assessed): AssessmentData | undefined {
  const { source, information, summary, sourceReason, informationReason, assessed } = reliability ?? {};
  // The schema lets pass all of these or none.
  return source && information && summary && sourceReason && informationReason && assessed
    ? { source, information, summary, sourceReason, informationReason, assessed }
    : undefined;
}

/** A label as it stands at the beginning of a line. */
export function capitalize(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** What is wrong at single places of an article, whether it is assessed or not. */
export function notesOf({ reliability }: Assessed): NoteData[] {
  return reliability?.notes ?? [];
}

/** The assessment of an article as data give it. */
export function recordAssessment(facts: Assessed): RecordedAssessment {
  return assessmentOf(facts) ?? unassessed;
}

const unassessed = {
  source: null,
  information: null,
  summary: null,
  sourceReason: null,
  informationReason: null,
  assessed: null,
} as const;

const states = Object.keys(openStates) as OpenState[];

export type OpenState = keyof typeof openStates;

/** The assessment of an article as data give it: each part, or null where nobody has made one. */
export type RecordedAssessment = AssessmentData | Record<keyof AssessmentData, null>;

/** The facts that decide it. */
type OpenFacts = Pick<ArticleData, 'published' | 'reliability' | 'proposed'>;
type Assessed = Pick<ArticleData, 'reliability'>;

interface Found {
  /** Whether an editor has looked into where it comes from. */
  isLookedInto: boolean;
  /** Whether an editor has read it wholly against another article, if its story has one. */
  isCompared: boolean;
}
