import { readRun, writeRun } from '../marks/find-runs.ts';
import { paths } from '../../../paths.ts';
import type { PartReport } from '../../../search/answer/answer.ts';
import { cutPassage } from '../../../search/shown/cut-passage.ts';
import { chooseBest, formsOf, type Hit } from '../../../search/shown/join-hit.ts';
import type { Mark, MarkedPassage } from '../../../search/shown/mark-text.ts';
import { partOf } from '../../../text/parts.ts';
import { make } from '../../ui/elements.ts';
import { inList, sayWith, searchVoice } from '../page-words.ts';
import { drawFacts } from './draw-facts.ts';

/**
 * Draws an article found: headline and facts, and below them the passages that answer.
 * @param level of its heading.
 */
export function drawHit(hit: Hit, level: 'h3' | 'h4', parts: readonly PartReport[]): HTMLElement[] {
  const { title, found } = hit;
  const words = wordsIn(hit);
  const address = addressOfHit(hit);
  const { best, others } = chooseBest(hit);
  const list = (some: MarkedPassage[]): HTMLElement =>
    make(
      'ol',
      { role: 'list', class: 'passages' },
      ...some.map((one) => make('li', {}, drawPassage(one, address, words))),
    );
  const says = searchVoice().words.search;
  const missing = found.missing.flatMap((number) => parts[number]?.text ?? []);
  return [
    make(level, {}, make('a', { ...words, href: address, 'data-hit': true }, ...drawMarks(title.text, title.marks))),
    drawFacts(hit),
    ...(missing.length > 0
      ? [
          make(
            'p',
            { class: 'missing' },
            ...sayWith(says.without, { words: inList(missing.map((text) => make('s', { dir: 'auto' }, text))) }),
          ),
        ]
      : []),
    ...(best.length > 0 ? [list(best)] : []),
    ...(others.length > 0
      ? [make('details', {}, make('summary', {}, says.morePassages({ count: others.length })), list(others))]
      : []),
  ];
}

/** Where an article found stands, with the words to be marked there. */
export function addressOfHit(hit: Hit): string {
  const runs = formsOf(hit).map((form) => writeRun(readRun(form)));
  const forms = [...new Set(runs)].slice(0, mostForms);
  const query = new URLSearchParams(forms.map((form) => ['mark', form]));
  return paths.article(hit.shown.id) + (forms.length > 0 ? `?${query}` : '');
}

/** The attributes of an element with words of an article. */
export function wordsIn({ shown }: Hit): { class: string; lang: string; dir: string } {
  return { class: 'archived', lang: shown.language, dir: 'auto' };
}

/** A text with what was found in it marked. */
export function drawMarks(text: string, marks: readonly Mark[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(at, start), make('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}

/** What a passage is called: a paragraph by its number, any other by what it is. */
function namePassage(id: string): string {
  const { words } = searchVoice();
  const { numbered, parts, passage } = words.search;
  const number = Number(id.slice(1));
  const field = partOf(id)?.field;
  if (field === undefined || field === 'body') return passage({ number });
  return number > 1 ? numbered({ part: parts[field], number }) : parts[field];
}

/** The same as a mark beside a name or in the margin: “¶3”. */
export function markPassage(id: string): string {
  return isParagraph(id) ? searchVoice().words.search.passageMark({ number: Number(id.slice(1)) }) : namePassage(id);
}

function isParagraph(id: string): boolean {
  return partOf(id)?.field === 'body';
}

function drawPassage(marked: MarkedPassage, address: string, words: ReturnType<typeof wordsIn>): HTMLElement {
  const { text, marks, before, after } = cutPassage(marked);
  const cut = (): HTMLElement => make('span', { class: 'cut' }, '[…]');
  return make(
    'a',
    { href: `${address}#${marked.id}`, 'data-hit': true },
    drawName(marked.id),
    make('span', words, ...(before ? [cut(), ' '] : []), ...drawMarks(text, marks), ...(after ? [' ', cut()] : [])),
  );
}

/** The number of a paragraph, for the margin, or above the words what else it is. */
function drawName(id: string): HTMLElement {
  if (!isParagraph(id)) return make('span', { class: 'role' }, namePassage(id));
  return make(
    'span',
    { class: 'number' },
    make('span', { class: 'visually-hidden' }, `${namePassage(id)} `),
    make('span', { 'aria-hidden': 'true' }, markPassage(id)),
  );
}

/** How many different forms an address carries to the article; more would make it too long for some servers. */
const mostForms = 24;
