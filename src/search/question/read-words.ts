import { readSearchWords, showToken, tokensOf, type SearchWord } from '../../text/words/search-tokens.ts';
import type { Phrase, Words } from './question.ts';
import type { Place, Typed } from './signs.ts';

/** The words in a run of signs without white space: `and/or` are two, `anti-terrorist` is one of two tokens. */
export function readWords(typed: Typed, run: Place, isExact: boolean): Words[] {
  return readCompounds(typed, run).map(({ start, end, tokens, isBeginning }, nth) => {
    const place = { start: nth === 0 && isExact ? run.start - 1 : start, end: isBeginning ? end + 1 : end };
    if (isExact && isBeginning) typed.blame(place, 'exactBeginning');
    const how = isExact ? 'exact' : isBeginning ? 'beginning' : 'family';
    return { kind: 'word', how, tokens, ...place, text: typed.text.slice(place.start, place.end) };
  });
}

/** The words of a phrase, between its quotation marks. */
export function readItems(typed: Typed, inside: Place): Phrase['items'] {
  return readCompounds(typed, inside).map(({ tokens, isBeginning }) => ({
    how: isBeginning ? 'beginning' : 'exact',
    tokens,
  }));
}

function readCompounds(typed: Typed, { start, end }: Place): Compound[] {
  const text = typed.text.slice(start, end);
  const compounds: Compound[] = [];
  for (const word of readSearchWords(text)) {
    const before = compounds.at(-1);
    if (before && word.isJoined) addTo(before, word, start);
    else compounds.push({ tokens: [word.token], start: start + word.start, end: start + word.end, isBeginning: false });
  }
  for (const { index } of text.matchAll(/\*/g)) markBeginning(typed, compounds, start + index);
  return compounds;
}

function addTo(compound: Compound, { token, end }: SearchWord, offset: number): void {
  compound.tokens.push(token);
  compound.end = offset + end;
}

function markBeginning(typed: Typed, compounds: Compound[], star: number): void {
  const word = compounds.find(({ end }) => end === star);
  const begins = showToken(word?.tokens.at(-1) ?? '').toLowerCase();
  if (word && [...begins].length >= lettersOfBeginning && !goesOn.test(typed.text.charAt(star + 1))) {
    word.isBeginning = true;
    // `US*` means all that begins with these letters, in capitals or not.
    word.tokens.splice(-1, 1, ...tokensOf(begins));
  } else typed.blame({ start: star, end: star + 1 }, 'starAlone');
}

const lettersOfBeginning = 2;
const goesOn = /[\p{L}\p{N}*]/u;

interface Compound extends Place {
  tokens: string[];
  isBeginning: boolean;
}
