/** A link that says what its target is to the page it stands on: https://www.rfc-editor.org/rfc/rfc8288 */
export interface TypedLink {
  /** A relation registered with IANA. */
  rel: string;
  /** An address, or a path on this site. */
  href: string;
  /** Media type of the target. */
  type?: string;
  /** What of that media type it is: the address of a schema. */
  profile?: string;
}

/** Links that start from one thing. */
export interface LinkContext {
  /** An address, or a path on this site. */
  anchor: string;
  links: TypedLink[];
}
