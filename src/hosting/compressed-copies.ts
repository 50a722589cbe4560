import { copyEncodings, copyEndings, findMediaType, type CopyEnding } from '../media-types.ts';
import { hiddenFiles } from './hidden-files.ts';

/** Whether a copy of a file may be smaller to send: not of what is compressed as it is, nor of what hosts keep to themselves. */
export function isCompressible(file: string): boolean {
  const found = findMediaType(file);
  return found !== undefined && !found.isPacked && !hiddenFiles.test(file);
}

/** The file that another one is a compressed copy of, by their names. @param files all there are. */
export function sourceOfCopy(file: string, files: Pick<ReadonlyMap<string, unknown>, 'has'>): string | undefined {
  const source = copyName.exec(file)?.[1];
  return source !== undefined && files.has(source) ? source : undefined;
}

/**
 * The smallest compressed copy that a program takes, by what it says of itself: `gzip, br;q=0.5` (RFC 9110, 12.5.3).
 * @param endings of the copies there are.
 */
export function chooseCopy(accepted: string, endings: readonly CopyEnding[]): CopyEnding | undefined {
  const taken = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
      return [name, !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))] as const;
    }),
  );
  return copyEndings.find((ending) => endings.includes(ending) && (taken.get(copyEncodings[ending]) ?? taken.get('*')));
}

const copyName = new RegExp(`^(.+)\\.(?:${copyEndings.join('|')})$`);
