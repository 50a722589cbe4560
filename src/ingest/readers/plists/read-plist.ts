import { decodeLoosely } from '../decode.ts';
import { readBinaryPlist } from './read-binary.ts';
import { readXmlPlist } from './read-xml.ts';

/** What stands in a property list of macOS, in whichever of its two forms. */
export function readPlist(bytes: Uint8Array): PlistValue {
  const isBinary = Buffer.from(bytes.subarray(0, 7)).toString('latin1') === 'bplist0';
  return isBinary ? readBinaryPlist(bytes) : readXmlPlist(decodeLoosely(bytes));
}

/** What a property list can hold, but for numbers, dates and truth, which nobody here asks for. */
export type PlistValue = string | Uint8Array | readonly PlistValue[] | PlistDictionary | undefined;

/** Values by name. */
export type PlistDictionary = ReadonlyMap<string, PlistValue>;
