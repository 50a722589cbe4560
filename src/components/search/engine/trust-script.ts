/**
 * Vouches for the address of the worker, which is a file of this site: the page's content security policy lets no string become
 * script but by this one policy of its.
 * @see https://www.w3.org/TR/trusted-types/
 */
export function trustScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy('search', {
    createScriptURL(url) {
      if (new URL(url, location.href).origin !== location.origin)
        throw new TypeError(`Not a script of this site: ${url}`);
      return url;
    },
  });
  return policy.createScriptURL(address);
}

let policy: Policy | undefined;

interface Policy {
  createScriptURL: (address: string) => string;
}

/** As much of it as is used, where the browser has it. */
interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy;
}
