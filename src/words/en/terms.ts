import { incompleteKinds, noticeKinds } from '../../schema/article/changes.ts';
import { removalKinds } from '../../schema/article/removal-kinds.ts';
import { withdrawalGrounds } from '../../schema/retired.ts';
import { openStates, originStates, readings } from '../../schema/states.ts';
import {
  bases,
  certainties,
  derivationKinds,
  derivationSteps,
  effects,
  entityKinds,
  hands,
  hedges,
  informationNumbers,
  noteKinds as documentedNoteKinds,
  outletKinds,
  relations,
  sourceLetters,
  verdicts,
  wordingForms,
} from '../../schema/terms.ts';
import { wordingStates } from '../../schema/wording-states.ts';

/** Without the examples, which only the schema gives. */
const noteKinds = Object.fromEntries(
  Object.entries(documentedNoteKinds).map(([kind, { label, says }]) => [kind, { label, says }]),
) as Record<keyof typeof documentedNoteKinds, { label: string; says: string }>;

/** The closed lists of the schema, which documents each of their terms in English. */
export const terms = {
  /** Terms and other short words in a row, each set apart from those before it. */
  inRow: '{before}, {next}',
  bases,
  certainties,
  derivationKinds,
  derivationSteps,
  effects,
  entityKinds,
  hands,
  hedges,
  incompleteKinds,
  informationNumbers,
  noteKinds,
  noticeKinds,
  openStates,
  originStates,
  outletKinds,
  readings,
  relations,
  removalKinds,
  sourceLetters,
  verdicts,
  withdrawalGrounds,
  wordingForms,
  wordingStates,
} as const;
