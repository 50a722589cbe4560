import { escapeXml, impossibleInXml } from '../../text/markup/escape-xml.ts';
import { writeElement } from '../../text/markup/write-xml.ts';
import { must } from '../../text/must.ts';

/**
 * Words as TEI, to the last character. A character that XML cannot hold (a control that a broken capture left, say)
 * becomes an empty `g` that names it; `describeCharacters` tells in the header which one it is.
 */
export function writeText(text: string): string {
  const impossible = text.match(impossibleInXml) ?? [];
  return text
    .split(impossibleInXml)
    .map(
      (possible, index) =>
        escapeXml(possible) + (impossible[index] === undefined ? '' : writeCharacter(impossible[index])),
    )
    .join('');
}

/** The header's list of the characters that a body names with `g`; nothing where there are none. */
export function describeCharacters(body: string): string {
  const codes = new Set([...body.matchAll(/<g ref="#u-([0-9A-F]+)"\/>/g)].map(([, code = '']) => code));
  const described = [...codes]
    .toSorted()
    .map((code) =>
      writeElement(
        'char',
        { 'xml:id': `u-${code}` },
        writeElement('localProp', { name: 'codepoint', value: `U+${code}` }),
      ),
    );
  return described.length > 0 ? writeElement('charDecl', {}, ...described) : '';
}

function writeCharacter(character: string): string {
  const code = must(character.codePointAt(0), 'every match has a character')
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
  return writeElement('g', { ref: `#u-${code}` });
}
