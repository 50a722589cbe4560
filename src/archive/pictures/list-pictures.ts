import { attachmentKinds } from '../../schema/article/attachment-kinds.ts';
import type { AttachmentData } from '../../schema/article/attachments.ts';
import type { Archive } from '../archive.ts';
import type { Article } from '../articles.ts';
import { measurePicture } from './size-picture.ts';

/** The pictures of an article that readers may see, each with the sizes it is drawn in. */
export async function listPictures(archive: Archive, { id, data }: Article): Promise<Picture[]> {
  const shown = (data.attachments ?? []).filter(({ shown: is, mediaType }) => is && attachmentKinds[mediaType].isDrawn);
  return Promise.all(
    shown.map(async (attachment) => {
      const { width, height } = await sizeOf(archive, attachment);
      const all = widths.filter((one) => one < width);
      // What is smaller than the smallest size is drawn as large as it is.
      const drawn = all.length < widths.length ? [...all, Math.min(width, widths.at(-1) ?? width)] : all;
      return {
        ...attachment,
        width,
        height,
        sizes: drawn.map((one) => ({
          width: one,
          name: `${attachment.sha256.slice(0, 16)}-${one}`,
          file: `articles/${id}/pictures/${attachment.sha256.slice(0, 16)}-${one}.webp`,
        })),
      };
    }),
  );
}

/** The attachments of an article that readers may not see, or cannot in a page. */
export function listUnshown({ data }: Pick<Article, 'data'>): AttachmentData[] {
  return (data.attachments ?? []).filter(({ shown, mediaType }) => !shown || !attachmentKinds[mediaType].isDrawn);
}

/** What is known of the bytes is kept under their digest. */
async function sizeOf({ kept, loadAttachment }: Archive, { file, sha256 }: AttachmentData): Promise<Size> {
  const known = kept.get<Size>('picture', sha256);
  if (known) return known;
  const size = await measurePicture(await loadAttachment(file));
  kept.put('picture', sha256, size);
  return size;
}

/** A column of text is 620 pixels wide at most; twice that for a screen with fine dots. */
const widths: readonly number[] = [640, 1280];

interface Size {
  width: number;
  height: number;
}

/** A picture as pages draw it. */
export interface Picture extends AttachmentData {
  /** In pixels, upright. */
  width: number;
  height: number;
  /** The smallest first; there is one at least. */
  sizes: { width: number; name: string; file: string }[];
}
