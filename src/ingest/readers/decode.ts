import { guessEncoding } from '../../text/characters/guess-encoding.ts';

/**
 * What bytes say, for finding things in them (a head of facts, a name); the words of an article are decoded by who reads
 * them, with what is known of their encoding.
 */
export function decodeLoosely(bytes: Uint8Array, mediaType: 'text/plain' | 'text/html' = 'text/plain'): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(guessEncoding(bytes, mediaType) ?? 'windows-1252').decode(bytes);
  }
}
