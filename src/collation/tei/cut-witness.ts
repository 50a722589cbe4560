import type { PassageRole } from '../../text/parts.ts';
import type { Witness } from './edition.ts';
import { placeKey } from './version-links.ts';

/**
 * Cuts a witness into its sentences, each with all that stands before the next one, so that joined they are its text to
 * the last character.
 */
export function cutWitness({ id: witness, language, passages }: Witness): Unit[] {
  return passages.flatMap(({ id, role, text, sentences }) => {
    const starts = sentences.length > 0 ? sentences : [{ id: undefined, start: 0 }];
    return starts.map((sentence, index) => ({
      witness,
      language,
      sentence: sentence.id,
      key: placeKey(witness, sentence.id ?? id),
      text: text.slice(index === 0 ? 0 : sentence.start, starts[index + 1]?.start ?? text.length),
      ...(index === 0 ? { passage: { id, role } } : {}),
    }));
  });
}

/** A sentence of a witness with the space after it. */
export interface Unit {
  witness: string;
  /** BCP 47. */
  language: string;
  /** Id of the sentence; none where a passage has no sentence. */
  sentence: string | undefined;
  /** Its key among the bonds. */
  key: string;
  text: string;
  /** The passage that begins with it. */
  passage?: { id: string; role: PassageRole };
}
