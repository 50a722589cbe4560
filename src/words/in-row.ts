import type { OwnVoice } from './languages.ts';

/** Terms and other short words in a row, set apart as the language does it: “gap, changes the meaning”. */
export function sayInRow(items: readonly string[], { inRow }: Pick<OwnVoice['words']['terms'], 'inRow'>): string {
  return items.length === 0 ? '' : items.reduce((before, next) => inRow({ before, next }));
}
