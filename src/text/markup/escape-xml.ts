/**
 * Text as XML 1.0 that shows it, in elements and in quoted attributes alike. What XML cannot hold at all, such as a
 * control character that came with a page, becomes U+FFFD: https://www.w3.org/TR/xml/#charsets
 */
export function escapeXml(text: string): string {
  return text.replace(impossibleInXml, '\uFFFD').replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The characters that XML 1.0 has no way to write. */
export const impossibleInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
