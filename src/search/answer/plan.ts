import type { NameKeys } from '../../schema/published/search.ts';
import type { FactField, Phrase, Question, Words } from '../question/question.ts';
import { nameKey } from '../volume/names.ts';

/**
 * Makes of a question what is to be looked for: words side by side that together are a recorded name stand for any form of it, the
 * longest name first; and every word, phrase, name and field is one **part**, of which the answer says what became of it.
 */
export async function planQuestion(asked: Question, namesOf: NamesOf): Promise<{ plan: Plan; parts: Part[] }> {
  const parts: Part[] = [];
  const addPart = (of: Pick<Part, 'text' | 'start' | 'end'>, isWanted: boolean, more: Partial<Part> = {}): number =>
    parts.push({ text: of.text, start: of.start, end: of.end, isWanted, ...more }) - 1;

  const planRow = async (row: readonly Question[], isWanted: boolean): Promise<Plan[]> => {
    const plans: Plan[] = [];
    for (let at = 0; at < row.length;) {
      const named = await nameAt(row, at, namesOf);
      const one = row[at];
      if (named) plans.push(planName(named, isWanted));
      else if (one) plans.push(one.kind === 'word' ? planWord(one, isWanted) : await planOne(one, isWanted));
      at += named?.words.length ?? 1;
    }
    return plans;
  };
  const planWord = (words: Words, isWanted: boolean): Leaf => ({
    kind: 'leaf',
    part: addPart(words, isWanted, { words }),
    slots: [words],
  });
  const planPhrase = (phrase: Phrase, isWanted: boolean): Leaf => ({
    kind: 'leaf',
    part: addPart(phrase, isWanted),
    slots: phrase.items.map((item) => ({ ...item, inAnyCase: true })),
  });
  const planSide = (side: Words | Phrase, isWanted: boolean): Leaf =>
    side.kind === 'word' ? planWord(side, isWanted) : planPhrase(side, isWanted);
  const planName = ({ words, name: [id, name, ...forms] }: NamedWords, isWanted: boolean): Plan => {
    const [first, last] = [words[0], words.at(-1)];
    const text = words.map((one) => one.text).join(' ');
    const entity = { id, name };
    const part = addPart({ text, start: first?.start ?? 0, end: last?.end ?? 0 }, isWanted, { entity });
    const runs = forms.map((form) => form.split(' '));
    if (first && words.length === 1) return { kind: 'leaf', part, slots: [{ ...first, forms: runs }] };
    return {
      kind: 'name',
      words: words.map((one) => ({ kind: 'leaf', part, slots: [one] })),
      forms: { kind: 'leaf', part, slots: [{ how: 'exact', tokens: [], forms: runs }] },
    };
  };
  const planOne = async (question: Question, isWanted: boolean): Promise<Plan> => {
    switch (question.kind) {
      case 'word': {
        const [plan] = await planRow([question], isWanted);
        return plan ?? planWord(question, isWanted);
      }
      case 'phrase':
        return planPhrase(question, isWanted);
      case 'near': {
        const [left, right] = [planSide(question.left, isWanted), planSide(question.right, isWanted)];
        return { kind: 'near', left, right, within: question.within };
      }
      case 'all':
      case 'any': {
        const plans =
          question.kind === 'all'
            ? await planRow(question.parts, isWanted)
            : await inTurn(question.parts, (part) => planOne(part, isWanted));
        return { kind: question.kind, parts: plans };
      }
      case 'not':
        return { kind: 'not', part: await planOne(question.part, !isWanted) };
      case 'field':
        if (question.field === 'title') return { kind: 'title', part: await planOne(question.part, isWanted) };
        return { kind: 'fact', part: addPart(question, isWanted), field: question.field, value: question.value };
    }
  };
  return { plan: await planOne(asked, true), parts };
}

/** Whether an article that has some of it is worth showing too: several words, and nothing else. */
export function isPlain(question: Question): boolean {
  const isWord = ({ kind }: Question): boolean => kind === 'word';
  return (
    question.kind === 'all' &&
    question.parts.every((part) => isWord(part) || (part.kind === 'any' && part.parts.every(isWord)))
  );
}

async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}

async function nameAt(row: readonly Question[], at: number, namesOf: NamesOf): Promise<NamedWords | undefined> {
  const words: Words[] = [];
  for (const part of row.slice(at, at + longestName)) {
    if (part.kind !== 'word' || part.how !== 'family') break;
    words.push(part);
  }
  for (let { length } = words; length > 0; length--) {
    const some = words.slice(0, length);
    const key = nameKey(some.flatMap(({ tokens }) => tokens));
    const names = await namesOf(key);
    const name = Object.hasOwn(names, key) ? names[key] : undefined;
    if (name) return { words: some, name };
  }
  return undefined;
}

/** Words of a question that are tried as one name; it only bounds the work. */
const longestName = 8;

/** The names that may have a key. */
export type NamesOf = (key: string) => Promise<NameKeys>;

interface NamedWords {
  words: Words[];
  name: NameKeys[string];
}

/** What is to be looked for. */
export type Plan =
  | Leaf
  | { kind: 'near'; left: Leaf; right: Leaf; within: number }
  /** A name of several words: these, or any form of it. */
  | { kind: 'name'; words: Leaf[]; forms: Leaf }
  | { kind: 'all' | 'any'; parts: Plan[] }
  | { kind: 'not'; part: Plan }
  | { kind: 'title'; part: Plan }
  | { kind: 'fact'; part: number; field: FactField; value: string };

/** Words that stand next to each other: a word, a phrase or the forms of a name. */
export interface Leaf {
  kind: 'leaf';
  /** Which part of the question it belongs to. */
  part: number;
  slots: Slot[];
}

/** One word of a row, or the forms of a name, as runs of tokens. */
export type Slot = Pick<Words, 'how' | 'tokens'> & {
  forms?: string[][];
  /** Whether short words in small letters mean capitals too, though they are exact: in a phrase, where capitals make no difference. */
  inAnyCase?: boolean;
};

/** A word, phrase, name or field of a question. */
export interface Part {
  text: string;
  start: number;
  end: number;
  isWanted: boolean;
  /** The word, where it is one. */
  words?: Words;
  entity?: { id: string; name: string };
}
