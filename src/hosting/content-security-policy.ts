/**
 * What a page may load, as the first thing in its head, so that it holds on any host. Styles and scripts are files of
 * this site and never inline (the build inlines none), so no hash and no `unsafe-inline` is needed. Only a page that
 * searches may start a worker, by the one policy that vouches for its address (`trust-script.ts`); nowhere else can a string
 * become script or markup.
 */
export function contentSecurityPolicy({ searches }: { searches: boolean }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    ...(searches ? ["worker-src 'self'"] : []),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${searches ? 'search' : "'none'"}`,
  ].join('; ');
}

/**
 * What a host says of every file: what the page that may most may do, for files that are no page and cannot say it
 * themselves (a drawing, XML, the worker that searches, which compiles the WebAssembly that Pagefind is), and what cannot be said in
 * a page: that nobody frames it.
 */
export function hostSecurityPolicy(): string {
  const policy = contentSecurityPolicy({ searches: true }).replace("script-src 'self'", "$& 'wasm-unsafe-eval'");
  return `${policy}; frame-ancestors 'none'`;
}
