/** Adds to the end of a list. A file may have more faults than a call can have arguments, which `push(...more)` would pass. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
