/**
 * Why a file or folder cannot have a name in an archive, which is copied to other systems, packaged and checked by other
 * programs; nothing if it can. Of record ids more is asked.
 */
export function whyUnfit(name: string): string | undefined {
  return unfit.find(([pattern]) => pattern.test(name))?.[1];
}

/** What file names are compared by: some disks know no difference in capitals or in how letters are encoded. */
export function plainName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

const unfit: readonly (readonly [RegExp, string])[] = [
  // What Node puts for bytes that are not UTF-8.
  [/\u{FFFD}/u, 'bytes that are not UTF-8'],
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, 'a line break or another control character'],
  [/[<>:"/\\|?*]/, 'one of < > : " / \\ | ? *'],
  // A bag has a code for it that “sha256sum --check” does not know: https://www.rfc-editor.org/rfc/rfc8493#section-2.1.3
  [/%/, 'a %'],
  [/^ |[ .]$/, 'a space at its beginning, or a space or full stop at its end'],
];
