import type { Finding } from './capture.ts';

/** A finding that stands in a page, with the place that says it. */
export function stated<T>(value: T, place: string, said: string): Finding<T> {
  return { value, basis: 'stated', evidence: `${place} ${said}.` };
}

/** What was concluded, with what it was concluded from. */
export function inferred<T>(value: T, evidence: string): Finding<T> {
  return { value, basis: 'inferred', evidence };
}

/** Words as evidence quotes them: on one line, and no longer than one reads. */
export function quote(words: string): string {
  const line = words.slice(0, 500).replace(/\s+/g, ' ').trim();
  return `“${line.length > 160 ? `${line.slice(0, 159)}…` : line}”`;
}
