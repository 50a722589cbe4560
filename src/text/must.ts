/**
 * A value that cannot be missing, or an error that names what no longer holds: a default would turn the fault into a
 * figure or a name that is wrong and that nobody sees.
 * @param invariant what always holds, as a sentence.
 */
export function must<T>(value: T | null | undefined, invariant: string): T {
  if (value === undefined || value === null) throw new Error(`Broken: ${invariant}`);
  return value;
}
