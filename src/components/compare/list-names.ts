import type { OwnVoice } from '../../words/languages.ts';

/** A few names, and how many more there are: “A, B and 4 more”. */
export function listNames(
  ids: readonly string[],
  nameOf: (id: string) => string,
  { words, list }: Pick<OwnVoice, 'words' | 'list'>,
  most = 6,
): string {
  const shown = ids.length > most + 1 ? ids.slice(0, most) : ids;
  const more = ids.length - shown.length;
  return list([...shown.map(nameOf), ...(more > 0 ? [words.compare.names.others({ count: more })] : [])]);
}
