import type { Capture } from '../../ingest/capture.ts';
import { originalKinds, type OriginalType } from '../../schema/article/original-kinds.ts';
import type { ArticleData } from '../../schema/article.ts';
import { digestText } from '../writing/plan.ts';
import { plainName } from '../../records/file-names.ts';
import type { KnownArchive } from './known-archive.ts';

/** The files that keep a capture: its bytes, and its text layer if it has one; with what the facts say of them. */
export function holdFiles(
  id: string,
  { bytes, mediaType, layer }: Capture,
  charset: string,
  known: KnownArchive,
): HeldFiles {
  const type = originalTypes.find((one) => one === mediaType);
  if (!type) throw new RangeError(`an original of the type ${mediaType}`);
  const file = freeName(id, originalKinds[type].endings[0], known.originals);
  const sha256 = digestText(bytes);
  const original = { file, sha256, mediaType: type, charset };
  if (!layer)
    return {
      original,
      sha256,
      digests: new Map([[file, sha256]]),
      files: [{ path: `originals/${file}`, text: bytes }],
    };
  const words = Buffer.from(layer.text);
  const layerDigest = digestText(words);
  const beside = freeName(`${id}.text`, layer.mediaType === 'text/html' ? 'html' : 'txt', known.originals);
  return {
    original: { ...original, text: { file: beside, sha256: layerDigest, mediaType: layer.mediaType, how: layer.how } },
    sha256,
    digests: new Map([
      [file, sha256],
      [beside, layerDigest],
    ]),
    files: [
      { path: `originals/${file}`, text: bytes },
      { path: `originals/${beside}`, text: words },
    ],
  };
}

const originalTypes = Object.keys(originalKinds) as OriginalType[];

/** A file name that nothing has yet. @param taken names as they are compared. */
export function freeName(stem: string, extension: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}.${extension}`;
    if (!taken.has(plainName(name))) return name;
  }
}

/** The files of a capture. */
export interface HeldFiles {
  /** What the facts say of it. */
  original: ArticleData['original'];
  sha256: string;
  /** The SHA-256 of each file, by its name. */
  digests: ReadonlyMap<string, string>;
  files: { path: string; text: Uint8Array }[];
}
