import { hash } from 'node:crypto';

/** A short key of all that a value was made of. */
export function keyOf(...parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 32);
}
