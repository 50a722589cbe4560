import type { SatteriFeatures } from '@astrojs/markdown-satteri';

/**
 * The Markdown of a dossier, for the check that judges it and the build that compiles it: what CommonMark and MDX have,
 * and nothing that was put on top. Each part is named, so that none comes in when the parser's defaults change.
 */
export const dossierFeatures = {
  directive: false,
  definitionList: false,
  // The facts are cut off before, by the reader of all records.
  frontmatter: false,
  gfm: false,
  headingAttributes: false,
  math: false,
  rawHtml: false,
  // Quotation marks, dashes and ellipses of the editor's text stay as typed.
  smartPunctuation: false,
  subscript: false,
  superscript: false,
  wikilinks: false,
} as const satisfies Required<SatteriFeatures>;
