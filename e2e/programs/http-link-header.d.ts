/** The part of `http-link-header` that the tests use; it comes without types. */
declare module 'http-link-header' {
  const linkHeader: {
    parse: (text: string) => { refs: ({ uri: string; rel: string } & Record<string, string | undefined>)[] };
  };
  export default linkHeader;
}
