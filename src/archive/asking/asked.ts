import { AsyncLocalStorage } from 'node:async_hooks';
import { digestAnswer } from './digest-answer.ts';

/**
 * What one page has asked of the archive, each question with the digest of its answer. Whoever prints a page keeps it: as long
 * as the archive would answer the same, the page is as it was. That is why nothing a page shows may come from anywhere else,
 * and why no page has to say itself what it is made of. (The build systems that work like this are called self-tracking, with
 * verifying traces: Mokhov, Mitchell, Peyton Jones, “Build Systems à la Carte”, 2018.)
 */
export class Asked {
  /** Digest by question. */
  readonly answers = new Map<string, string>();
  #waiting: Promise<void>[] = [];

  /** Notes an answer, once it is there. */
  note(question: string, answer: unknown): void {
    if (this.answers.has(question)) return;
    if (answer instanceof Promise) {
      this.#waiting.push(answer.then((value: unknown) => this.note(question, value)));
      return;
    }
    this.answers.set(question, digestAnswer(answer));
  }

  /** Notes an answer by the digest that is known of it. */
  noteMarked(question: string, markOf: () => string | Promise<string>): void {
    if (this.answers.has(question)) return;
    const mark = markOf();
    if (typeof mark === 'string') this.answers.set(question, mark);
    else this.#waiting.push(mark.then((digest) => void this.answers.set(question, digest)));
  }

  /** Waits for the answers that were asked for and are not there yet. */
  async settle(): Promise<void> {
    while (this.#waiting.length > 0) await Promise.all(this.#waiting.splice(0));
  }
}

/** Makes something and notes meanwhile what is asked. */
export function askingFor<T>(asked: Asked, make: () => T): T {
  return asking.run(asked, make);
}

/**
 * Hands an answer over to whoever asked; if a page is being made, with a note that it asked.
 * @param markOf finds the digest of the answer where that is known without it.
 */
export function noted<T>(question: string, answer: T, markOf?: () => string | Promise<string>): T {
  const asked = asking.getStore();
  // What is compiled knows digests of answers that the process it runs in, which may have made this note, does not.
  asked?.noteMarked(
    question,
    markOf ?? (() => (answer instanceof Promise ? answer.then(digestAnswer) : digestAnswer(answer))),
  );
  return answer;
}

/** Finds an answer out of what the archive knows otherwise: that is no question of the page, whose question is noted as one. */
export function quietly<T>(find: () => T): T {
  return asking.getStore() === undefined ? find() : asking.exit(find);
}

const asking = new AsyncLocalStorage<Asked>();
