import type { ArticleData } from '../../schema/article.ts';
import type { Passage } from '../../text/passages.ts';
import type { Picture } from './list-pictures.ts';

/**
 * Puts pictures and their captions where they stood: behind the passage they name, or before the body where they name none.
 * @returns what stands behind a passage, and before the body, in the order of the record: first captions whose picture is
 * not kept.
 */
export function layPictures(
  passages: readonly Passage[],
  { attachments = [], captionPlaces = [] }: Pick<ArticleData, 'attachments' | 'captionPlaces'>,
  pictures: readonly Picture[],
): (passage: string | undefined) => PicturePlace[] {
  const captions = passages.filter(({ role }) => role === 'caption');
  const told = new Set<Passage>();
  const placed = attachments.map(({ file, caption, after }) => {
    const passage = captions.find(({ id }) => id === caption);
    // One caption of several pictures stands with the first.
    const own = passage && !told.has(passage) ? passage : undefined;
    if (own) told.add(own);
    return { after, passage: own, picture: pictures.find((one) => one.file === file), isKept: true };
  });
  const afterOf = new Map(captionPlaces.map(({ caption, after }) => [caption, after]));
  const loose = captions
    .filter((caption) => !told.has(caption))
    .map((passage) => ({ after: afterOf.get(passage.id), passage, picture: undefined, isKept: false }));
  return (wanted) =>
    [...loose, ...placed].flatMap(({ after, ...place }) =>
      after === wanted && (place.passage ?? place.picture) ? place : [],
    );
}

/** A picture with its caption, or one of the two. */
export interface PicturePlace {
  passage: Passage | undefined;
  /** The picture, if readers may see it. */
  picture: Picture | undefined;
  /** Whether it is in the archive. */
  isKept: boolean;
}
