import { programDigest } from '../../kept/program-digest.ts';

/** The mark of the part of the program that makes what is derived from records: it is kept as long as that is the same. */
export function derivedProgram(): string {
  return programDigest(roomsOfDerived);
}

/** All that it hangs on; a test follows the imports. */
export const roomsOfDerived = [
  'archive',
  'citation',
  'collation',
  'formats/format.ts',
  'formats/standing.ts',
  'formats/table.ts',
  'kept',
  'ledger',
  'media-types.ts',
  'paths.ts',
  'provenance',
  'records',
  'schema',
  'text',
  'words',
];
