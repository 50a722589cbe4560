import type { Question, Words } from '../../search/question/question.ts';
import { tokensOf } from '../../text/words/search-tokens.ts';
import type { SearchedArchive } from './searched-archive.ts';

/** Finds the recorded names in questions: words side by side that together are one form of a name of one entity, the longest first. */
export class NamesByRule {
  readonly #formsOf = new Map<string, string[][] | undefined>();

  constructor(entities: SearchedArchive['entities']) {
    const surnames = new Map<string, string[][] | undefined>();
    for (const { forms, isPerson } of entities) {
      const tokens = forms.map(tokensOf).filter(({ length }) => length > 0);
      this.#addTo(this.#formsOf, new Set(tokens.map(writeKey)), tokens);
      if (isPerson) this.#addTo(surnames, new Set(tokens.map((form) => form.at(-1) ?? '')), tokens);
    }
    for (const [key, forms] of surnames) if (!this.#formsOf.has(key)) this.#formsOf.set(key, forms);
  }

  /** The question with every name in it replaced by what it may stand for. */
  takeNames(question: Question): Question {
    switch (question.kind) {
      case 'all':
        return { ...question, parts: this.#takeRow(question.parts) };
      case 'any':
        return { ...question, parts: question.parts.map((part) => this.takeNames(part)) };
      case 'not':
        return { ...question, part: this.takeNames(question.part) };
      case 'field':
        return question.field === 'title' ? { ...question, part: this.takeNames(question.part) } : question;
      case 'word':
        return this.#takeRow([question])[0] ?? question;
      default:
        return question;
    }
  }

  #takeRow(parts: Question[]): Question[] {
    const taken: Question[] = [];
    for (let at = 0; at < parts.length;) {
      const found = this.#nameAt(parts, at);
      const part = parts[at];
      if (found) taken.push(found.part);
      else if (part) taken.push(part.kind === 'word' ? part : this.takeNames(part));
      at += found?.length ?? 1;
    }
    return taken;
  }

  #nameAt(parts: Question[], at: number): { part: Question; length: number } | undefined {
    const end = parts.findIndex((part, place) => place >= at && !isFamily(part));
    const row = parts.slice(at, end < 0 ? parts.length : end).filter(isFamily);
    for (let { length } = row; length > 0; length--) {
      const words = row.slice(0, length);
      const forms = this.#formsOf.get(writeKey(words.flatMap(({ tokens }) => tokens)));
      if (forms) return { length, part: eitherOf(words, forms) };
    }
    return undefined;
  }

  #addTo(owners: Map<string, string[][] | undefined>, keys: Set<string>, forms: string[][]): void {
    // A name that two have leads to neither.
    for (const key of keys) owners.set(key, owners.has(key) ? undefined : forms);
  }
}

/** The words as typed, in one passage; or any form of the name. */
function eitherOf(words: Words[], forms: string[][]): Question {
  const [first] = words;
  const { start, end, text } = { start: first?.start ?? 0, end: words.at(-1)?.end ?? 0, text: first?.text ?? '' };
  const typed: Question = words.length === 1 && first ? first : { kind: 'all', parts: words, start, end, text };
  const named = forms.map((tokens): Question => ({
    kind: 'phrase',
    items: [{ how: 'exact', tokens }],
    start,
    end,
    text,
  }));
  return { kind: 'any', parts: [typed, ...named], start, end, text };
}

function isFamily(question: Question | undefined): question is Words {
  return question?.kind === 'word' && question.how === 'family';
}

function writeKey(tokens: string[]): string {
  return tokens.join(' ');
}
