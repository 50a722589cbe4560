import type { All, Any, Near, ParsedQuestion, Question, TitleField } from './question.ts';
import { readSigns } from './read-signs.ts';
import { Typed, type Place, type Sign } from './signs.ts';

/**
 * Reads a question: what binds most is `near/5`, then `-`, then standing side by side, then `OR`; brackets bind what is in them.
 * It never throws, and a question with a fault is none.
 */
export function parseQuestion(typed: string): ParsedQuestion {
  const text = new Typed(typed);
  const length = [...typed].length;
  if (length > mostSigns) {
    text.blame({ start: 0, end: typed.length }, 'tooLong', { most: mostSigns, count: length });
    return { question: undefined, faults: text.faults };
  }
  const signs = readSigns(text);
  judgeSize(text, signs);
  const question = text.faults.length > 0 ? undefined : new Reading(text, signs).readAll();
  judgeWhole(text, question);
  const faults = text.faults.toSorted((a, b) => a.start - b.start);
  return { question: faults.length > 0 ? undefined : question, faults };
}

/** Signs of a question that are still to be read. */
class Reading {
  readonly #typed: Typed;
  readonly #signs: Sign[];
  #at = 0;

  constructor(typed: Typed, signs: Sign[]) {
    this.#typed = typed;
    this.#signs = signs;
  }

  readAll(): Question | undefined {
    const question = this.#readSides();
    const left = this.#next();
    if (left) this.#typed.blame(left, 'bracketUnopened');
    return question;
  }

  /** Sides of `OR`, up to a closing bracket or the end. */
  #readSides(): Question | undefined {
    const sides = [this.#readRow()];
    const words: Place[] = [];
    for (let or = this.#take('or'); or; or = this.#take('or')) {
      words.push(or);
      sides.push(this.#readRow());
    }
    for (const [nth, or] of words.entries()) this.#judgeSides(or, [sides[nth], sides[nth + 1]]);
    return join(
      'any',
      sides.filter((side) => side !== undefined),
      this.#typed,
    );
  }

  #judgeSides(or: Place, sides: (Question | undefined)[]): void {
    if (sides.includes(undefined)) this.#typed.blame(or, 'orAlone');
    else if (!sides.every((side) => side && isWanting(side))) this.#typed.blame(or, 'orExcludes');
  }

  /** What stands side by side: all of it is asked for. */
  #readRow(): Question | undefined {
    const parts: Question[] = [];
    for (let sign = this.#next(); sign && sign.kind !== 'or' && sign.kind !== 'close'; sign = this.#next())
      parts.push(...this.#readPart());
    return join('all', parts, this.#typed);
  }

  #readPart(): Question[] {
    const not = this.#take('not');
    if (not) return this.#readExcluded(not);
    const parts = this.#next()?.kind === 'near' ? [] : this.#readOne();
    const near = this.#take('near');
    return near ? this.#readNear(near, parts) : parts;
  }

  #readExcluded(not: Place): Question[] {
    const sign = this.#next();
    const parts = sign && sign.kind !== 'or' && sign.kind !== 'close' ? this.#readPart() : undefined;
    if (parts === undefined) this.#typed.blame(not, 'excludesNothing');
    if (sign?.kind === 'words' && sign.words.length > 1) this.#typed.blame(sign, 'excludesSeveral');
    const part = join('all', parts ?? [], this.#typed);
    return part ? [this.#place({ kind: 'not', part }, not.start, part.end)] : [];
  }

  #readNear(near: Sign & { kind: 'near' }, before: Question[]): Question[] {
    const left = before.at(-1);
    const sign = this.#next();
    const after = sign && sign.kind !== 'or' && sign.kind !== 'close' && sign.kind !== 'near' ? this.#readOne() : [];
    const right = after[0];
    const chained = this.#take('near');
    if (!isWords(left) || !isWords(right) || chained) {
      this.#typed.blame(chained ?? near, 'nearAlone');
      return [];
    }
    const found: Near = this.#place({ kind: 'near', within: near.within, left, right }, left.start, right.end);
    return [...before.slice(0, -1), found, ...after.slice(1)];
  }

  #readOne(): Question[] {
    const sign = this.#signs[this.#at++];
    if (sign?.kind === 'words') return sign.words;
    if (sign?.kind === 'phrase') return sign.phrase ? [sign.phrase] : [];
    if (sign?.kind === 'fact')
      return [this.#place({ kind: 'field', field: sign.field, value: sign.value }, sign.start, sign.end)];
    if (sign?.kind === 'open') return this.#readBracket(sign);
    if (sign?.kind === 'title') return this.#readTitle(sign);
    return [];
  }

  #readBracket(open: Place): Question[] {
    const inside = this.#readSides();
    if (!this.#take('close')) this.#typed.blame(open, 'bracketOpen');
    return inside ? [inside] : [];
  }

  #readTitle(title: Place): Question[] {
    const sign = this.#next();
    const parts = sign && ['words', 'phrase', 'open'].includes(sign.kind) ? this.#readOne() : [];
    const part = join('all', parts, this.#typed);
    if (part === undefined || !isWanting(part)) {
      this.#typed.blame(title, 'titleOfNothing');
      return [];
    }
    const field = findField(part);
    if (field) this.#typed.blame(field, 'fieldOfTitle');
    const asked: TitleField = this.#place({ kind: 'field', field: 'title', part }, title.start, part.end);
    return [asked];
  }

  #next(): Sign | undefined {
    return this.#signs[this.#at];
  }

  #take<Kind extends Sign['kind']>(kind: Kind): (Sign & { kind: Kind }) | undefined {
    const sign = this.#next();
    if (!isOfKind(sign, kind)) return undefined;
    this.#at++;
    return sign;
  }

  #place<Kind extends object>(part: Kind, start: number, end: number): Kind & Place & { text: string } {
    return { ...part, start, end, text: this.#typed.text.slice(start, end) };
  }
}

/** One question of several; what is bound alike is one: `a (b c)` is `a b c`. */
function join(kind: 'all' | 'any', all: Question[], typed: Typed): Question | undefined {
  const parts = all.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || first === last) return first;
  const { start } = first;
  const joined: All | Any = { kind, parts, start, end: last.end, text: typed.text.slice(start, last.end) };
  return joined;
}

function judgeSize(typed: Typed, signs: Sign[]): void {
  const asking = signs.flatMap((sign): Place[] =>
    sign.kind === 'words' ? sign.words : sign.kind === 'phrase' || sign.kind === 'fact' ? [sign] : [],
  );
  const over = asking[mostParts];
  if (over) typed.blame(over, 'tooMany', { most: mostParts, count: asking.length });
  let depth = 0;
  for (const sign of signs) {
    if (sign.kind === 'open') depth++;
    if (sign.kind === 'close') depth--;
    if (sign.kind === 'open' && depth === deepest + 1) typed.blame(sign, 'tooDeep', { most: deepest });
  }
}

function judgeWhole(typed: Typed, question: Question | undefined): void {
  if (typed.faults.length > 0) return;
  const whole = { start: 0, end: typed.text.length };
  if (question === undefined) {
    if (typed.text.trim() !== '') typed.blame(whole, 'nothingAsked');
  } else if (!isWanting(question)) typed.blame(whole, 'nothingWanted');
}

/** Whether it names something to look for, and not only what is not wanted. */
function isWanting(question: Question): boolean {
  if (question.kind === 'all') return question.parts.some(isWanting);
  if (question.kind === 'any') return question.parts.every(isWanting);
  return question.kind !== 'not';
}

function isWords(question: Question | undefined): question is Near['left'] {
  return question?.kind === 'word' || question?.kind === 'phrase';
}

function isOfKind<Kind extends Sign['kind']>(sign: Sign | undefined, kind: Kind): sign is Sign & { kind: Kind } {
  return sign?.kind === kind;
}

function findField(question: Question): Question | undefined {
  if (question.kind === 'field') return question;
  if (question.kind === 'not') return findField(question.part);
  if (question.kind === 'all' || question.kind === 'any')
    return question.parts.map(findField).find((field) => field !== undefined);
  return undefined;
}

const mostSigns = 500;
const mostParts = 64;
const deepest = 10;
