import { markOrder, type PassageMark } from './form.ts';

/**
 * What the ledger keeps of a version as a whole, as a line: `<article> v1 <SHA-256 of its original> p3=<form> …`. Passages
 * of plain words are not named; if they do not stand in the order of their numbers, `o=<order>` comes last.
 */
export function writeVersion(
  article: string,
  version: number,
  { original, marks }: { original: string; marks: readonly Pick<PassageMark, 'place' | 'form'>[] },
): string {
  const forms = marks.flatMap(({ place, form }) => (form === '' ? [] : `${place}=${form}`));
  const order = markOrder(marks);
  return [article, `v${version}`, original, ...forms, ...(order === '' ? [] : [`${orderPlace}=${order}`])].join(' ');
}

/** Reads such a line; nothing if it is none. */
export function parseVersion(
  line: string,
): { article: string; version: number; original: string; forms: Map<string, string>; order: string } | undefined {
  const [, article, version, original = '', special = ''] = form.exec(line) ?? [];
  if (!article || !version) return undefined;
  const pairs = [...special.matchAll(/ (\S+)=(\S+)/g)].map(([, place = '', mark = '']) => [place, mark] as const);
  const forms = new Map(pairs.filter(([place]) => place !== orderPlace));
  return { article, version: Number(version), original, forms, order: new Map(pairs).get(orderPlace) ?? '' };
}

/** No passage is called so. */
const orderPlace = 'o';
const form = /^(\S+) v([1-9]\d*) ([0-9a-f]{64})((?: [a-z]\d*=[a-z2-7]{8})*)$/;
