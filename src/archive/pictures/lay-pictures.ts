import type { AttachmentData } from '../../schema/article/attachments.ts';
import type { Passage } from '../../text/passages.ts';
import type { Picture } from './list-pictures.ts';

/**
 * Puts pictures and their captions where they stood: behind the passage they name, or before the body where they name none.
 * Captions that belong to no attachment are loose.
 */
export function layPictures(
  passages: readonly Passage[],
  attachments: readonly AttachmentData[] = [],
  pictures: readonly Picture[] = [],
): { loose: Passage[]; placesOf: (passage: string | undefined) => Place[] } {
  const captions = passages.filter(({ role }) => role === 'caption');
  const told = new Set<Passage>();
  const placed = attachments.map(({ file, caption, after }) => {
    const passage = captions.find(({ id }) => id === caption);
    // One caption of several pictures stands with the first.
    const own = passage && !told.has(passage) ? passage : undefined;
    if (own) told.add(own);
    return { after, passage: own, picture: pictures.find((one) => one.file === file) };
  });
  return {
    loose: captions.filter((caption) => !told.has(caption)),
    placesOf: (wanted) =>
      placed.flatMap(({ after, passage, picture }) =>
        after === wanted && (passage ?? picture) ? { passage, picture } : [],
      ),
  };
}

/** A picture with its caption, or one of the two. */
interface Place {
  passage: Passage | undefined;
  picture: Picture | undefined;
}
