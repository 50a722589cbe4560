import { hash } from 'node:crypto';

/** A short key of all that a value was made of. A list is one part of it: a call cannot have as many as an archive has pages. */
export function keyOf(...parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 32);
}
