import { programDigest } from '../../kept/program-digest.ts';

/** The mark of the part of the program that reads and judges records: what is kept of them stands as long as it is the same. */
export function recordsProgram(): string {
  return programDigest(roomsOfRecords);
}

/** All that reading and judging hang on; a test follows the imports. */
export const roomsOfRecords = [
  'formats/format.ts',
  'formats/standing.ts',
  'formats/table.ts',
  'kept',
  'ledger',
  'media-types.ts',
  'paths.ts',
  'records',
  'schema',
  'text',
  'words',
];
