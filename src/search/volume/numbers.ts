/**
 * Writes whole numbers from 0 as letters that JSON leaves as they are, most of them one letter each: what says where passages end is
 * loaded before anything is found, and is a third shorter so when it is sent.
 */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('');
}

/** Reads such numbers again. */
export function readNumbers(written: string): number[] {
  const numbers: number[] = [];
  let more = 0;
  for (const one of written) {
    const digit = letters.indexOf(one);
    if (digit < last) {
      numbers.push(more * last + digit);
      more = 0;
    } else more = more * leading + digit - last + 1;
  }
  return numbers;
}

/** The last letter of a number is one of the first letters, all before it are of the others. */
function writeNumber(number: number): string {
  let written = letters.charAt(number % last);
  for (let rest = Math.floor(number / last); rest > 0; rest = Math.floor((rest - 1) / leading))
    written = letters.charAt(last + ((rest - 1) % leading)) + written;
  return written;
}

/** Those of ASCII that are seen, without the quotation mark and the backslash. */
const letters = Array.from({ length: 94 }, (_, at) => String.fromCodePoint(0x21 + at))
  .join('')
  .replace(/["\\]/g, '');
/** A passage has seldom more words than this. */
const last = 80;
const leading = letters.length - last;
