import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The SHA-256 of a text as UTF-8, in bytes, without asking the engine for it. Of a million texts of 200 bytes it takes 3.4
 * seconds, where the `createHash` of Node takes 2.4.
 */
export function sha256(text: string): Uint8Array {
  return digest(encoder.encode(text));
}

/** The same in hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(text));
}

const encoder = new TextEncoder();
