import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The SHA-256 of a text as UTF-8, in bytes. A browser has none that need not be waited for, so there a library makes it; Node's
 * own, which takes a third of the time, makes it where there is one: a build makes millions.
 * @param native Node's own; null where there is none.
 */
export function sha256(text: string, native: Native | null = nodes): Uint8Array {
  return native ? native.hash('sha256', text, 'buffer') : digest(encoder.encode(text));
}

/** The same in hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(text));
}

/** @see https://nodejs.org/api/process.html#processgetbuiltinmoduleid */
const nodes = (globalThis as { process?: Partial<NodeJS.Process> }).process?.getBuiltinModule?.('node:crypto') ?? null;
const encoder = new TextEncoder();

/** What is used of it. */
interface Native {
  hash(algorithm: 'sha256', text: string, encoding: 'buffer'): Uint8Array;
}
