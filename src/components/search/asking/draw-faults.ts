import type { QuestionFault } from '../../../search/question/question.ts';
import { make } from '../../ui/elements.ts';

/** Draws what cannot be understood in a question: what was typed, with the place underlined, and what is wrong with it. */
export function drawFaults(typed: string, faults: readonly QuestionFault[]): HTMLElement[] {
  return faults.map(({ start, end, message }) =>
    make(
      'p',
      { class: 'fault' },
      make(
        'span',
        { class: 'typed', dir: 'auto' },
        typed.slice(0, start),
        // Where nothing stands something is missing.
        make('u', {}, typed.slice(start, end) || '␣'),
        typed.slice(end),
      ),
      ' ',
      message,
    ),
  );
}
