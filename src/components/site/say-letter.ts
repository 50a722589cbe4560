import { others } from '../../text/words/by-letter.ts';
import type { OwnVoice } from '../../words/languages.ts';

/** A letter as a heading of an index says it. */
export function sayLetter(letter: string, { lists }: OwnVoice['words']): string {
  return letter === others ? lists.otherScripts : letter;
}
