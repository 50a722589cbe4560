/** The part of `jsonld` that the tests use; it comes without types. */
declare module 'jsonld' {
  const jsonld: {
    flatten: (
      document: object,
      context: null,
      options: {
        safe: boolean;
        documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
      },
    ) => Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
