import type { QuestionFault } from '../../../search/question/question.ts';
import { sayFault } from '../../../search/question/say-fault.ts';
import { make } from '../../ui/elements.ts';
import { searchVoice } from '../page-words.ts';

/** Draws what cannot be understood in a question: what was typed, with the place underlined, and what is wrong with it. */
export function drawFaults(typed: string, faults: readonly QuestionFault[]): HTMLElement[] {
  return faults.map((fault) =>
    make(
      'p',
      { class: 'fault' },
      make(
        'span',
        { class: 'typed', dir: 'auto' },
        typed.slice(0, fault.start),
        // Where nothing stands something is missing.
        make('u', {}, typed.slice(fault.start, fault.end) || '␣'),
        typed.slice(fault.end),
      ),
      ' ',
      sayFault(fault, searchVoice()),
    ),
  );
}
