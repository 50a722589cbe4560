import { incompleteKinds, noticeKinds } from '../../schema/article/changes.ts';
import { removalKinds } from '../../schema/article/removal-kinds.ts';
import { withdrawalGrounds } from '../../schema/retired.ts';
import { openStates, originStates } from '../../schema/states.ts';
import {
  bases,
  certainties,
  derivationKinds,
  derivationSteps,
  effects,
  entityKinds,
  hedges,
  informationNumbers,
  noteKinds,
  outletKinds,
  relations,
  sourceLetters,
  wordingForms,
} from '../../schema/terms.ts';

/** The closed lists of the schema, which documents each of their terms in English; of each what pages say of it. */
export const terms = {
  /** Terms and other short words in a row, each set apart from those before it. */
  inRow: '{before}, {next}',
  bases: pick(bases, 'label'),
  certainties,
  derivationKinds,
  derivationSteps: pick(derivationSteps, 'label'),
  effects,
  entityKinds: pick(entityKinds, 'label', 'plural'),
  hedges: pick(hedges, 'label'),
  incompleteKinds: pick(incompleteKinds, 'label'),
  informationNumbers,
  noteKinds: pick(noteKinds, 'label', 'says'),
  noticeKinds: pick(noticeKinds, 'label'),
  openStates,
  originStates: pick(originStates, 'label'),
  outletKinds,
  relations: pick(relations, 'label'),
  removalKinds,
  sourceLetters,
  withdrawalGrounds,
  wordingForms: pick(wordingForms, 'label'),
} as const;

function pick<K extends string, Part extends string>(
  list: Readonly<Record<K, Readonly<Record<Part, string>>>>,
  ...parts: Part[]
): Record<K, Record<Part, string>> {
  const entries = Object.entries<Readonly<Record<Part, string>>>(list);
  return Object.fromEntries(
    entries.map(([term, its]) => [term, Object.fromEntries(parts.map((part) => [part, its[part]]))]),
  ) as Record<K, Record<Part, string>>;
}
