import type { CorrespondenceData } from '../../schema/comparison.ts';
import { certainties, relations } from '../../schema/terms.ts';

/** Says in words how a sentence relates to its counterpart, and on whose word: “Paraphrase, in part, moved, likely”. */
export function describeLink({ relation, scope, by, certainty }: DescribedLink, how: Standing): string {
  return [
    relations[relation].label,
    scope === 'partial' && 'in part',
    // Independent reports moved nothing: each has an order of its own.
    how.moved && (how.family ? 'moved' : 'in another order'),
    by === 'machine' ? 'proposed by a program' : certainty !== 'sure' && certainties[certainty].label,
  ]
    .filter(Boolean)
    .join(', ');
}

type DescribedLink = Pick<CorrespondenceData, 'relation' | 'scope' | 'by' | 'certainty'>;

interface Standing {
  /** Whether it stands elsewhere in the order of its article. */
  moved: boolean;
  /** Whether both articles go back to one agency. */
  family: boolean;
}
