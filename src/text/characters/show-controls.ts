import { must } from '../must.ts';

/**
 * Makes characters that would command a terminal, or turn round the order of what it shows, visible as code points
 * (`\u{1b}`). Tabs and line breaks are left.
 */
export function showControls(text: string): string {
  return text.replace(
    commanding,
    (character) => `\\u{${must(character.codePointAt(0), 'every match has a character').toString(16)}}`,
  );
}

const commanding = /[\p{Cc}--[\t\n]]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Cs}/gv;
