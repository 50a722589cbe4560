import { z } from 'astro/zod';
import { termsOf } from './editors/terms-of.ts';

/** Makes a field that takes one term of a closed list; the list itself documents the terms and is shown on the site. */
export function oneOf<T extends Terms>(terms: T): z.ZodEnum<{ [K in keyof T & string]: K }> {
  return z.enum(Object.keys(terms)).register(termsOf, { terms }) as unknown as z.ZodEnum<{
    [K in keyof T & string]: K;
  }>;
}

/** How sure an editor is. */
export const certainties = {
  sure: { label: 'sure', says: 'The evidence leaves no reasonable doubt.' },
  likely: { label: 'likely', says: 'The evidence points this way; another reading is possible.' },
  guess: { label: 'a guess', says: 'A hint only, recorded so that it can be checked.' },
} as const satisfies Terms;

/** Letters for the source, after the NATO Admiralty Code: what the text as it stands here deserves as a source. */
export const sourceLetters = {
  A: {
    label: 'Completely reliable',
    says: 'No doubt about authenticity, trustworthiness or competence; the text is the source’s own and whole.',
  },
  B: {
    label: 'Usually reliable',
    says: 'Minor doubts; the source has mostly been right, and the text is near to what it wrote.',
  },
  C: {
    label: 'Fairly reliable',
    says: 'Doubts; the source has been right before, or the text was changed on the way.',
  },
  D: {
    label: 'Not usually reliable',
    says: 'Significant doubts; the text was visibly altered or comes from a careless source.',
  },
  E: {
    label: 'Unreliable',
    says: 'The source lacks authenticity, trustworthiness and competence, or the text is damaged throughout.',
  },
  F: { label: 'Cannot be judged', says: 'There is no basis for judging the source.' },
} as const satisfies Terms;

/** Numbers for the information, after the NATO Admiralty Code: set independently of the letter. */
export const informationNumbers = {
  1: { label: 'Confirmed', says: 'Confirmed by independent sources: here, at least two different agencies.' },
  2: { label: 'Probably true', says: 'Not confirmed, but logical and consistent with other reports.' },
  3: { label: 'Possibly true', says: 'Not confirmed; agrees with some other reports, reasonable in itself.' },
  4: { label: 'Doubtful', says: 'Not confirmed; possible, but nothing else supports it.' },
  5: { label: 'Improbable', says: 'Contradicted by other reports, or not logical in itself.' },
  6: { label: 'Cannot be judged', says: 'There is no basis for judging the information.' },
} as const satisfies Terms;

/** What can be wrong at a place of a text. A new kind needs a definition and an example here. */
export const noteKinds = {
  gap: {
    label: 'Gap',
    says: 'Words that must have stood here are gone.',
    example: '“Troops of a were preparing”: the words of a link were lost at capture.',
  },
  sic: {
    label: 'Sic',
    says: 'An evident slip that stands so in the text.',
    example: '“2 Januaryin western”: a space is missing.',
  },
  surplus: {
    label: 'Surplus',
    says: 'Words too many, left by a process.',
    example: '“rice field.” after a finished sentence.',
  },
  furniture: {
    label: 'Furniture',
    says: 'Words of the page, not of the article, that could not be taken out.',
    example: '“Advertisement” in the middle of a sentence.',
  },
  'machine-translation': {
    label: 'Machine translation',
    says: 'A machine chose a word that misses the sense.',
    example: '“a week of unfolding” for a week-long deployment.',
  },
  'reworded-quotation': {
    label: 'Reworded quotation',
    says: 'Words inside quotation marks are not the words that were spoken or first reported.',
    example: '“it is often quite difficult” where others quote “it’s sometimes very difficult”.',
  },
  'lost-speaker': {
    label: 'Lost speaker',
    says: 'The text no longer says who speaks.',
    example: 'A quotation followed by nothing but “Flag.”',
  },
  'wrong-caption': {
    label: 'Wrong caption',
    says: 'A caption contradicts the picture or the article.',
    example: 'Troops “sent to Russia” under a text that sends them elsewhere.',
  },
  'fused-text': {
    label: 'Fused text',
    says: 'Two pieces of text run together, such as a cross-head and a paragraph.',
    example: '“Claims of foreign interference “Undoubtedly, …”',
  },
  contradiction: {
    label: 'Contradiction',
    says: 'The article contradicts itself or another article here.',
    example: 'A caption and a paragraph that give two destinations.',
  },
  'altered-figure': {
    label: 'Altered figure',
    says: 'A number, amount or quantifier was changed on the way.',
    example: '“about 10,000” where the source has “almost 10,000”.',
  },
  misattribution: {
    label: 'Misattribution',
    says: 'Words or acts are given to the wrong person or body, or the one responsible is lost.',
    example: '“what is called” for “what they called”.',
  },
  unverified: {
    label: 'Unverified',
    says: 'A statement an editor could not check and that readers should not rely on.',
    example: 'A figure that no other text has.',
  },
} as const satisfies Terms<{ example: string }>;

/** What a damaged place does to the reader. */
export const effects = {
  none: { label: 'no effect on the sense', says: 'The reader is not misled.' },
  meaning: { label: 'changes the meaning', says: 'The sentence says something else than its source.' },
  figure: { label: 'changes a figure', says: 'A number or quantity is not the source’s.' },
  speaker: { label: 'changes who speaks', says: 'The speaker or the one responsible is lost or another.' },
} as const satisfies Terms;

/** How an article came from another text. */
export const derivationKinds = {
  original: { label: 'Original report', says: 'The outlet’s own reporting.' },
  reprint: {
    label: 'Reprint',
    says: 'A text of another source, unchanged but for headline, spelling or capture damage.',
  },
  trimmed: { label: 'Trimmed reprint', says: 'A text of another source with parts left out.' },
  composite: { label: 'Composite', says: 'Put together from several texts.' },
  paraphrase: { label: 'Paraphrase', says: 'A text of another source in other words, sentence by sentence.' },
  'machine-translation': { label: 'Machine translation', says: 'Translated by a machine, perhaps there and back.' },
  reworded: {
    label: 'Reworded reprint',
    says: 'A text of another source in which words were exchanged here and there, often by a machine.',
  },
  unknown: { label: 'Unknown', says: 'An editor has looked into how the text came about, and could not tell.' },
} as const satisfies Terms;

/** What is done to a text on the way to another. */
export const derivationSteps = {
  reprint: { label: 'reprint', says: 'Printed as it was, but for headline, spelling or damage.' },
  paraphrase: { label: 'paraphrase', says: 'Written anew, sentence by sentence.' },
  reworded: { label: 'reworded', says: 'Words exchanged here and there, often by a machine.' },
  'machine-translation': { label: 'machine translation', says: 'Translated by a machine.' },
  background: { label: 'shared background', says: 'Older paragraphs carried over into a newer report.' },
} as const satisfies Terms;

/** Kinds of outlet. */
export const outletKinds = {
  agency: { label: 'News agency', says: 'Sells its reports to other outlets.' },
  newspaper: { label: 'Newspaper', says: 'A newspaper, printed or not.' },
  broadcaster: { label: 'Broadcaster', says: 'Radio or television.' },
  magazine: { label: 'Magazine', says: 'A periodical other than a daily.' },
  website: { label: 'News site', says: 'A news site without a paper or station behind it.' },
  aggregator: { label: 'Aggregator', says: 'Republishes others’ reports, mostly by machine.' },
  blog: { label: 'Blog', says: 'The pages of one person or a small group.' },
  'social-media': { label: 'Social media', says: 'An account, channel or group on a platform that others run.' },
  'press-office': {
    label: 'Press office',
    says: 'Speaks for a company, a party or another body; its releases are made to be printed.',
  },
  government: { label: 'Government', says: 'A state, a city or an alliance of states, on pages of its own.' },
  unknown: { label: 'Unknown', says: 'Not known who published the text.' },
} as const satisfies Terms;

/** Kinds of entity. */
export const entityKinds = {
  person: { label: 'Person', plural: 'People', says: 'A human being.' },
  organisation: {
    label: 'Organisation',
    plural: 'Organisations',
    says: 'A body that acts under a name: a state organ, an alliance, a company, an agency.',
  },
  place: { label: 'Place', plural: 'Places', says: 'A country, region, city or building.' },
  event: { label: 'Event', plural: 'Events', says: 'Something that happened and has a name.' },
} as const satisfies Terms<{ plural: string }>;

/** How a statement about an article is known. */
export const bases = {
  stated: { label: 'stated', says: 'The text or its page says so.' },
  inferred: { label: 'inferred', says: 'An editor concluded it from the evidence given.' },
} as const satisfies Terms;

/** How one sentence relates to another. */
export const relations = {
  'near-verbatim': {
    label: 'Nearly word for word',
    says: 'The same sentence; at most about a fifth of the words differ.',
  },
  paraphrase: { label: 'Paraphrase', says: 'One wording comes from the other, or both from a third.' },
  'same-fact': { label: 'Same fact', says: 'The same statement, in words of its own.' },
  related: { label: 'Related', says: 'The same matter, another statement.' },
  residue: { label: 'Residue', says: 'A scrap that damage left of the other sentence.' },
} as const satisfies Terms;

/** What comparing the accounts of a claim shows. */
export const verdicts = {
  agree: { label: 'Agree', says: 'All who speak of it say the same.' },
  compatible: { label: 'Compatible', says: 'They say different things that can all be true.' },
  differs: { label: 'Differs', says: 'They say different things.' },
  conflict: { label: 'Conflict', says: 'They cannot all be true.' },
  'self-contradiction': { label: 'Contradicts itself', says: 'One article says two things that cannot both be true.' },
  single: { label: 'Only here', says: 'One article alone speaks of it.' },
} as const satisfies Terms;

/** How far an article stands behind what it says. */
export const hedges = {
  'own-voice': { label: 'as fact', says: 'The article says it itself, without a source.' },
  attributed: { label: 'attributed', says: 'The article names or describes who says it.' },
  reported: { label: 'reportedly', says: 'The article says that it is said, not by whom.' },
  distanced: { label: 'with distance', says: 'The article repeats it and shows that it is not its own view.' },
} as const satisfies Terms;

/** How words of a speaker are given. */
export const wordingForms = {
  direct: { label: 'Quotation', says: 'A whole statement in quotation marks.' },
  fragment: { label: 'Quoted fragment', says: 'Some words in quotation marks within the outlet’s own sentence.' },
  indirect: { label: 'Reported', says: 'Without quotation marks, in the outlet’s words.' },
  distancing: { label: 'Term in quotation marks', says: 'A term the outlet does not make its own.' },
} as const satisfies Terms;

/** Who established a link between two sentences. */
export const hands = {
  editor: { label: 'editor', says: 'A person read both and decided.' },
  machine: { label: 'machine', says: 'Proposed by a program, not yet decided by a person.' },
} as const satisfies Terms;

/** A closed list: each term with the word shown for it and its definition. */
export type Terms<More = unknown> = Record<string, { label: string; says: string } & More>;
