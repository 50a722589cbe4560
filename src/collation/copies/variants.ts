import type { LaidCopy, LaidSentence } from './lay-copies.ts';
import {
  changes,
  findKept,
  gravest,
  howChanged,
  hows,
  nameChange,
  type Change,
  type How,
} from '../sentences/name-change.ts';
import type { Token } from '../sentences/cut-tokens.ts';
import { compareText } from '../../text/compare-text.ts';
import type { CopySentence } from './match-copy.ts';
import { must } from '../../text/must.ts';

/** Writes what copies print in place of the words of one sentence; changes of theirs that share a word are one place. */
export function writeVariants(
  { id, passage, tokens, isFurniture }: CopySentence,
  number: number,
  copies: readonly LaidCopy[],
  language: string,
): VariedSentence {
  const laid = copies.flatMap((copy) => {
    const sentence = copy.of.get(number);
    return sentence ? [{ article: copy.article.id, ...sentence, moved: findKept(tokens, sentence.tokens) }] : [];
  });
  const variants = joinSpans(laid.flatMap(({ edits }) => edits)).map(({ from, to }) => {
    const readings = new Map<string, Reading>();
    for (const sentence of laid) {
      const own = readSpan(sentence, from, to);
      if (!own) continue;
      const text = own.map((token) => token.text).join('');
      const known = readings.get(text.trim());
      if (known) known.articles.push(sentence.article);
      else {
        const base = tokens.slice(from, to);
        const change = nameChange(base, own, language, sentence.moved);
        readings.set(text.trim(), { text, change, how: howChanged(change, base, own), articles: [sentence.article] });
      }
    }
    const all = [...readings.values()].toSorted(inOrder);
    return { from, to, change: gravest(all.map(({ change }) => change)), readings: all };
  });
  return { id, passage, isFurniture, tokens: tokens.map((token) => token.text), variants };
}

/** Spans that share a word become one; words added between two others join a span on both sides, not one they only touch. */
function joinSpans(spans: readonly WordSpan[]): WordSpan[] {
  const joined: WordSpan[] = [];
  for (const { from, to } of spans.toSorted((x, y) => x.from - y.from || x.to - y.to)) {
    const last = joined.at(-1);
    if (last && (from < last.to || (from === last.from && to === last.to))) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** What a copy has for the words [from, to) of a sentence, if it changes any of them. */
function readSpan({ tokens, at, edits }: LaidSentence, from: number, to: number): Token[] | undefined {
  const within = edits.filter((edit) => edit.from >= from && edit.to <= to && !isAtEnd(edit, { from, to }));
  if (within.length === 0) return undefined;
  const own: Token[] = [];
  for (let place = from; place <= to; place++) {
    for (const edit of within) if (edit.from === place) own.push(...tokens.slice(edit.a, edit.b));
    const kept = place < to ? must(at[place], 'every word of the base is laid') : -1;
    const isEdited = within.some((edit) => place >= edit.from && place < edit.to);
    if (kept !== -1 && !isEdited) own.push(...tokens.slice(kept, kept + 1));
  }
  return own;
}

/** Whether an edit adds words at an end of a span, where it is a place of its own. */
function isAtEnd(edit: WordSpan, { from, to }: WordSpan): boolean {
  return edit.from === edit.to && from < to && (edit.from === from || edit.from === to);
}

function inOrder(x: Reading, y: Reading): number {
  return (
    changes.indexOf(x.change) - changes.indexOf(y.change) ||
    hows.indexOf(x.how) - hows.indexOf(y.how) ||
    y.articles.length - x.articles.length ||
    compareText(x.text, y.text)
  );
}

interface WordSpan {
  from: number;
  to: number;
}

export interface VariedSentence {
  id: string;
  /** The passage of the base that it stands in. */
  passage: string;
  /** Whether it belongs to the page rather than to the text. */
  isFurniture: boolean;
  /** Its words as printed, each with what follows it. */
  tokens: string[];
  /** In order; none shares a word with another. */
  variants: Variant[];
}

/** A place at which copies part: the tokens [from, to) of a sentence, none where words were added between two. */
export interface Variant extends WordSpan {
  /** The gravest of its readings. */
  change: Change;
  readings: Reading[];
}

export interface Reading {
  /** As printed; empty where the words were left out. */
  text: string;
  change: Change;
  how: How;
  articles: string[];
}
