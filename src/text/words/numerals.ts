import { standIn } from './stand-in.ts';

const digit = '\\p{Nd}';
/** Thousands set apart, by threes or as in India. */
const grouped = `(?!0)${digit}{1,3}(?:([.,'’٬\\u00A0\\u2009\\u202F])${digit}{3}(?:\\1${digit}{3}){0,9}|(?:,${digit}{2}){1,9},${digit}{3})`;
const decimals = `[.,٫]${digit}{1,100}`;

/**
 * A number with thousands set apart, with decimals, or a fraction, as part of a regular expression that has no groups before
 * it; only where no more of the kind stands before or after, as in dates and lists.
 */
export const numeral = [
  `(?<!${digit}[.,])`,
  `(?:${grouped}(?:(?!\\1)${decimals})?|${digit}{1,100}(?:${decimals}|⁄${digit}{1,100}))`,
  `(?![.,]?${digit})`,
].join('');

/** A number, and what is written together with it, without marks of thousands and with a letter for the decimal mark: `2500` for `2,500`. */
export function plainNumeral(written: string): string {
  const whole = wholeNumber.exec(written)?.[0] ?? '';
  const rest = written.slice(whole.length);
  return whole.replace(notDigit, '') + rest.replace(decimalMark, (mark) => standIn(mark === '⁄' ? mark : '.'));
}

const wholeNumber = new RegExp(`^(?:${grouped}(?!${digit})|${digit}+)`, 'v');
const decimalMark = /^[.,٫⁄](?=\p{Nd})/u;
const notDigit = /\P{Nd}/gu;
