/** Whom to tell of a security hole, and until when this holds: https://www.rfc-editor.org/rfc/rfc9116 */
export function writeSecurity({ contact, expires, language, address }: SecurityContact): string {
  const fields = {
    Contact: contact.includes('://') ? contact : `mailto:${contact}`,
    Expires: `${expires}T00:00:00Z`,
    'Preferred-Languages': language,
    Canonical: address,
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

interface SecurityContact {
  /** An e-mail address, or a web address that begins with `https://`. */
  contact: string;
  /** `YYYY-MM-DD`. */
  expires: string;
  /** In which a message is understood. BCP 47. */
  language: string;
  /** Where the file stands. */
  address: string;
}
