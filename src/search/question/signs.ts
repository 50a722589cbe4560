import type { FactField, FaultKind, FaultValues, Phrase, QuestionFault, Words } from './question.ts';

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

/** What was typed, and what of it cannot be understood. */
export class Typed {
  readonly text: string;
  readonly faults: QuestionFault[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Notes a fault; its place is kept as readers count, too. */
  blame({ start, end }: Place, is: FaultKind, told: Partial<FaultValues> = {}): void {
    const at = Array.from(this.text.slice(0, start)).length + 1;
    this.faults.push({ start, end, is, told: { ...untold, at, text: this.text.slice(start, end), ...told } });
  }
}

const untold = { most: 0, count: 0, field: '', value: '' } as const;
