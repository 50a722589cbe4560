/**
 * What a page may load, as the first thing in its head, so that it holds on any host. Styles and scripts are files of
 * this site and never inline (the build inlines none), so no hash and no `unsafe-inline` is needed. Only a page that
 * searches may compile WebAssembly, which is what Pagefind is.
 */
export function contentSecurityPolicy({ searches }: { searches: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    ...(searches ? ["worker-src 'self'"] : []),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
