import type { SearchVoice } from '../search-voice.ts';
import { fieldNames } from './fields.ts';
import type { QuestionFault } from './question.ts';

/** Says what cannot be understood in a question, and where it stands. */
export function sayFault({ is, told }: QuestionFault, { words, list }: SearchVoice): string {
  const message = words.search.faults[is];
  return typeof message === 'string' ? message : message({ ...told, fields: list(fieldNames) });
}
