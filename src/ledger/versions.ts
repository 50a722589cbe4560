import type { PassageMark } from './words.ts';

/**
 * What the ledger keeps of a version as a whole, as a line: `<article> v1 <SHA-256 of its original> p3=<form> …`. Passages
 * of plain words are not named.
 */
export function writeVersion(
  article: string,
  version: number,
  { original, marks }: { original: string; marks: readonly Pick<PassageMark, 'place' | 'form'>[] },
): string {
  const forms = marks.flatMap(({ place, form }) => (form === '' ? [] : `${place}=${form}`));
  return [article, `v${version}`, original, ...forms].join(' ');
}

/** Reads such a line; nothing if it is none. */
export function readVersion(
  line: string,
): { article: string; version: number; original: string; forms: Map<string, string> } | undefined {
  const [, article, version, original = '', forms = ''] = form.exec(line) ?? [];
  if (!article || !version) return undefined;
  const pairs = [...forms.matchAll(/ (\S+)=(\S+)/g)].map(([, place = '', mark = '']) => [place, mark] as const);
  return { article, version: Number(version), original, forms: new Map(pairs) };
}

const form = /^(\S+) v([1-9]\d*) ([0-9a-f]{64})((?: [a-z]\d*=[a-z2-7]{8})*)$/;
