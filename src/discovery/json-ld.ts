import type { Graph, Thing } from 'schema-dts';

/**
 * A graph of schema.org for the head of a page, as text that no word in it can end early: `<` is written as a code.
 * Source: https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 */
export function writeJsonLd(things: Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
