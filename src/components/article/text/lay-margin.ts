import type { PicturePlace } from '../../../archive/pictures/lay-pictures.ts';
import type { PlacedNote } from '../../../archive/reading.ts';
import { isBody, type Passage } from '../../../text/passages.ts';
import { singleLetters } from '../../../text/parts.ts';

/**
 * Says what stands in the margin beside passages. It begins with the first note, be it on a caption before the body, else with
 * the body; what stands around the text has no margin of its own, and its notes stand there too.
 * @param before the pictures and captions before the body.
 */
export function layMargin(
  { passages, notes }: { passages: readonly Passage[]; notes: readonly PlacedNote[] },
  before: readonly PicturePlace[],
): (...ids: string[]) => MarginBeside {
  const captions = before.flatMap(({ passage }) => passage ?? []);
  const noted = captions.find(({ id }) => notes.some(({ passage }) => passage.id === id));
  const opening = noted ?? passages.find(isBody);
  return (...ids) => {
    const isOpening = ids.some((id) => id === opening?.id);
    const here = isOpening ? [...singleLetters, ...ids] : ids;
    return { isFirst: isOpening && notes.length > 0, notes: notes.filter(({ passage }) => here.includes(passage.id)) };
  };
}

/** What stands beside a passage, or the rows of a table. */
export interface MarginBeside {
  /** Whether the margin begins here. */
  isFirst: boolean;
  notes: PlacedNote[];
}
