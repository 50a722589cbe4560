import type { CorrespondenceData } from '../../schema/comparison.ts';
import { sayInRow } from '../../words/in-row.ts';
import type { OwnVoice } from '../../words/languages.ts';

/** Says in words how a sentence relates to its counterpart, and on whose word: “Paraphrase, in part, moved, likely”. */
export function describeLink(
  { relation, scope, by, certainty }: DescribedLink,
  how: Standing,
  { compare: { columns }, terms }: Pick<OwnVoice['words'], 'compare' | 'terms'>,
): string {
  const said = [
    terms.relations[relation].label,
    scope === 'partial' && columns.inPart,
    // Independent reports moved nothing: each has an order of its own.
    how.moved && (how.family ? columns.moved : columns.inAnotherOrder),
    by === 'machine' ? columns.byProgram : certainty !== 'sure' && terms.certainties[certainty].label,
  ];
  return sayInRow(
    said.filter((one) => one !== false),
    terms,
  );
}

type DescribedLink = Pick<CorrespondenceData, 'relation' | 'scope' | 'by' | 'certainty'>;

interface Standing {
  /** Whether it stands elsewhere in the order of its article. */
  moved: boolean;
  /** Whether both articles go back to one agency. */
  family: boolean;
}
