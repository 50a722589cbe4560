import anyAscii from 'any-ascii';

/** Words in small letters of the Latin alphabet, digits and single hyphens, whatever they are written in: for an id. */
export function plainLetters(text: string): string {
  return anyAscii(text.slice(0, 400).replaceAll(/['’ʼ]/g, ''))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Cuts such words at a hyphen where there is one in the second half. */
export function cutPlain(plain: string, length: number): string {
  if (plain.length <= length) return plain;
  const cut = plain.lastIndexOf('-', length);
  return plain.slice(0, cut > length / 2 ? cut : length);
}
