import type { FactField, Phrase, QuestionFault, Words } from './question.ts';

/** A piece of a question, before it is known how they hang together. */
export type Sign =
  | (Place & { kind: 'open' | 'close' | 'or' | 'not' | 'title' })
  | (Place & { kind: 'near'; within: number })
  | (Place & { kind: 'fact'; field: FactField; value: string })
  /** Words written together, as `and/or`; none where there are only marks: `…`. */
  | (Place & { kind: 'words'; words: Words[] })
  | (Place & { kind: 'phrase'; phrase: Phrase | undefined });

/** UTF-16 offsets in what was typed, `end` exclusive. */
export interface Place {
  start: number;
  end: number;
}

/** What was typed, as it is told to a reader: the place counts signs from 1. */
export class Typed {
  readonly text: string;
  readonly faults: QuestionFault[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Notes a fault; `message` is given the place as readers count. */
  blame({ start, end }: Place, message: (at: number, typed: string) => string): void {
    const before = this.text.slice(0, start);
    const at = [...before].length + 1;
    this.faults.push({ start, end, message: message(at, this.text.slice(start, end)) });
  }
}
