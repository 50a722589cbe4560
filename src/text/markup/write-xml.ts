import { escapeXml } from './escape-xml.ts';

/** An XML element; attributes without a value are left out, and `content` is XML already. */
export function writeElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(String(value))}"`],
  );
  const inner = content.join('');
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

/** Line ends and tabs in an attribute would else be read as spaces. */
function escapeAttribute(value: string): string {
  return escapeXml(value).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
