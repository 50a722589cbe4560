/**
 * Words as they are written in an article's Markdown, so that they are read as they are: a stretch of a text, since what
 * must be escaped hangs on its neighbours. What need not be stays as it is, since people read and write it.
 * @param isInLink whether the stretch is what a link stands on.
 */
export function escapeWords(text: string, start: number, end: number, isInLink: boolean): string {
  return text.slice(start, end).replaceAll(/[\\*_[\]&\t]/g, (sign, offset: number) => {
    const at = start + offset;
    switch (sign) {
      case '\t':
        return reference(sign);
      case '_':
        return at > start && at + 1 < end && betweenLetters.test(text.slice(at - 1, at + 2)) ? sign : `\\${sign}`;
      case '[':
        return isInLink ? `\\${sign}` : sign;
      case ']':
        return isInLink || text[at + 1] === '(' ? `\\${sign}` : sign;
      case '&':
        return characterReference.test(text.slice(at, at + longestReference)) ? `\\${sign}` : sign;
      default:
        return `\\${sign}`;
    }
  });
}

/** A line of a paragraph, so that its beginning does not make something else of it: `# `, `>`, `:::`. */
export function escapeStart(line: string): string {
  return line.replace(/^(?=#{1,6}(?:[ \t]|$)|>|:::)/, '\\');
}

/** The words of a heading, so that `#` at its end stays. */
export function escapeEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === '#') end--;
  const isSign = end < line.length && /^[ \t]?$/.test(line.slice(Math.max(0, end - 1), end));
  return isSign ? `${line.slice(0, -1)}\\#` : line;
}

/** The line of a cell, so that a bar in it does not part it. */
export function escapeBar(line: string): string {
  return line.replaceAll('|', String.raw`\|`);
}

/** The beginning of an item that would be read as what is drawn before one: `1.`, `-`. */
export function escapeSign(sign: string): string {
  return sign.replace(/[-+*.)]/, String.raw`\$&`);
}

/** An address as it is written in a link. */
export function escapeAddress(address: string): string {
  return address.replaceAll(/[\\()]|&(?=#?[a-z\d]{1,32};)/gi, String.raw`\$&`).replaceAll(/[\s\p{Cc}]/gu, reference);
}

/** A character by its number, which is read as the character and as nothing else. */
export function reference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

const betweenLetters = /^[\p{L}\p{N}]_[\p{L}\p{N}]$/u;
const characterReference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/i;
const longestReference = 33;
