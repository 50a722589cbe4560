import { guessEncoding, namedByPage } from '../text/characters/guess-encoding.ts';
import type { Unreadable } from './capture.ts';

/**
 * Reads bytes as text in the encoding they are in: by their mark of order, by what came with them (a header), by what the page
 * names, by a detector; the first of these in which every byte means something. What contradicts it becomes a doubt.
 * Nothing is repaired: an original must be read anew, to the letter, whenever it is checked.
 * @param said the encoding as a header or the like names it.
 */
export function decodeText(
  bytes: Uint8Array,
  mediaType: 'text/plain' | 'text/html',
  said?: string,
): DecodedText | Omit<Unreadable, 'as'> {
  const doubts: string[] = [];
  const utf8 = decode(bytes, 'utf-8');
  for (const { label, place } of statedEncodings(bytes, mediaType, said)) {
    const charset = standardName(label);
    const text = charset === undefined ? undefined : decode(bytes, charset);
    if (charset === undefined) doubts.push(`${place} “${label}”, which is no encoding that is known.`);
    else if (text === undefined) doubts.push(`${place} “${label}”, but its bytes are not in that encoding.`);
    else if (charset !== 'utf-8' && utf8 !== undefined && /\P{ASCII}/u.test(utf8)) {
      // Text in another encoding is hardly ever lawful UTF-8 by chance.
      doubts.push(`${place} “${label}”, but its bytes are lawful UTF-8, and were read as that.`);
      return { text: utf8, charset: 'utf-8', basis: 'inferred', evidence: `${place} “${label}”, wrongly.`, doubts };
    } else return { text, charset, basis: 'stated', evidence: `${place} “${label}”.`, doubts };
  }
  if (utf8 !== undefined)
    return { text: utf8, charset: 'utf-8', basis: 'inferred', evidence: 'All its bytes are lawful UTF-8.', doubts };
  const damage = findDamage(bytes);
  const guess = damage ? undefined : guessEncoding(bytes, mediaType);
  const text = guess === undefined ? undefined : decode(bytes, guess);
  if (damage) return damage;
  if (guess === undefined || text === undefined)
    return {
      found: 'bytes in no encoding that is known',
      remedy: 'Find out what wrote the file, save the text as UTF-8 with that program, and add it anew.',
    };
  doubts.push(
    `It does not say in what encoding it is${doubts.length > 0 ? ' rightly' : ''}; it was read as ${guess}, which is a guess.`,
  );
  return { text, charset: guess, basis: 'inferred', evidence: `By its bytes it looks like ${guess}.`, doubts };
}

/** In the order in which they are believed (HTML, “determining the character encoding”). */
function statedEncodings(bytes: Uint8Array, mediaType: 'text/plain' | 'text/html', said = ''): Stated[] {
  const mark = markOf(bytes);
  const named = mediaType === 'text/html' ? namedByPage(bytes) : undefined;
  return [
    ...(mark ? [{ label: mark, place: 'Its mark of byte order is that of' }] : []),
    ...(said.trim() === '' ? [] : [{ label: said.trim(), place: 'What it came with says its encoding is' }]),
    ...(named === undefined ? [] : [{ label: asRead(named), place: 'The page says its encoding is' }]),
  ];
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Where a page can say in ASCII that it is UTF-16 it is not; browsers read it as UTF-8. */
function asRead(named: string): string {
  return /^utf-?16/i.test(named) ? 'utf-8' : named;
}

function standardName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** The mark of byte order stays, as whatever checks an original reads it. */
function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether it is UTF-8 but for some broken places: any other encoding would make rubbish of all its other letters. */
function findDamage(bytes: Uint8Array): Omit<Unreadable, 'as'> | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let [broken, whole] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (unit >= 0x80) whole++;
  }
  if (whole <= broken * fewBroken) return undefined;
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  return {
    found: `UTF-8 with ${broken} broken ${broken === 1 ? 'place' : 'places'}, the first on line ${line}`,
    remedy: 'Save it anew from where it stood; or copy its words into a text file, and add that.',
  };
}

/** Of a text in another encoding nearly no letter beyond ASCII is lawful UTF-8; of a damaged one nearly all are. */
const fewBroken = 4;

interface Stated {
  label: string;
  /** Who says so, as the beginning of a sentence. */
  place: string;
}

/** A text with the encoding it was read in. */
export interface DecodedText {
  text: string;
  /** As the WHATWG Encoding Standard names it; every byte means something in it. */
  charset: string;
  /** `stated` if a mark, a header or the page says so, `inferred` if its bytes show it. */
  basis: 'stated' | 'inferred';
  /** Who says so, in a sentence for readers. */
  evidence: string;
  doubts: string[];
}
