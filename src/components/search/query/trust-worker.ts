/**
 * Lets Pagefind start its worker, and nothing else make script or markup of a string: the page's content security policy
 * asks for a trusted address, which Pagefind, that knows nothing of it, gets by this policy of the page.
 * Source: https://www.w3.org/TR/trusted-types/#default-policy-hdr
 * @param folder the path of Pagefind's files, with a slash at its end.
 */
export function trustWorker(folder: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const worker = new URL(`${folder}pagefind-worker.js`, location.origin).href;
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).href === worker ? address : undefined),
  });
}

/** As much of it as is used, where the browser has it. */
interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy: (name: string, policy: { createScriptURL: (address: string) => string | undefined }) => unknown;
}
