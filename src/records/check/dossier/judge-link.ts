/** Whether an address of a dossier leads to a page, a file or a mailbox, and to nothing that runs or hides where it leads. */
export function isHarmless(address: string): boolean {
  // Browsers drop tabs and line breaks from an address, and take a backslash for a slash.
  if (/[\p{C}\p{Z}\\]/u.test(address)) return false;
  if (/^mailto:[^\s]+@/i.test(address)) return true;
  if (/^https?:\/\//i.test(address)) return isNamedHost(address);
  const read = URL.parse(address, `${here}/a/b/`);
  return read !== null && read.origin === here && !address.startsWith('//');
}

/** No user name or password, which make one host look like another. */
function isNamedHost(address: string): boolean {
  const read = URL.parse(address);
  return read !== null && read.host !== '' && read.username === '' && read.password === '';
}

/** Any origin that no address can name. */
const here = 'https://archive.invalid';
