import { readRun, writeRun } from '../marks/find-runs.ts';
import { paths } from '../../../paths.ts';
import { capitalize, openStates, type OpenState } from '../../../schema/states.ts';
import type { PartReport } from '../../../search/answer/answer.ts';
import { cutPassage } from '../../../search/shown/cut-passage.ts';
import { chooseBest, formsOf, labelOf, type Hit } from '../../../search/shown/join-hit.ts';
import type { Mark, MarkedPassage } from '../../../search/shown/mark-text.ts';
import { partOf } from '../../../text/parts.ts';
import { between, make } from '../../ui/elements.ts';

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
  const more = others.length === 1 ? '1 more passage' : `${others.length} more passages`;
  const missing = found.missing.flatMap((number) => parts[number]?.text ?? []);
  return [
    make(level, {}, make('a', { ...words, href: address, 'data-hit': true }, ...drawMarks(title.text, title.marks))),
    drawFacts(hit),
    ...(missing.length > 0
      ? [
          make(
            'p',
            { class: 'missing' },
            'Without ',
            ...between<Node | string>(
              missing.map((text) => make('s', { dir: 'auto' }, text)),
              ', ',
            ),
          ),
        ]
      : []),
    ...(best.length > 0 ? [list(best)] : []),
    ...(others.length > 0 ? [make('details', {}, make('summary', {}, more), list(others))] : []),
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

/** What a passage is called: the number of a paragraph, or what else it is. */
export function namePassage(id: string): string {
  return id.startsWith('p') ? `Passage ${id.slice(1)}` : nameRole(id);
}

function drawFacts(hit: Hit): HTMLElement {
  const ids = (column: string): string[] => (hit.shown.facts[column] ?? []).map(([id]) => id);
  const isOpen = (column: string, state: OpenState): boolean => ids(column).includes(state);
  const origin = 'origin-not-looked-into';
  const texts = [
    labelOf(hit, 'outlet'),
    labelOf(hit, 'agency') && `text of ${[labelOf(hit, 'agency'), labelOf(hit, 'doubt')].filter(Boolean).join(' ')}`,
    labelOf(hit, 'author') && `by ${labelOf(hit, 'author')}`,
    labelOf(hit, 'date') || openStates.undated.label,
  ];
  return make(
    'p',
    { class: 'facts' },
    ...(hit.shown.siglum ? [make('strong', {}, hit.shown.siglum)] : []),
    ...texts.filter(Boolean).map((text) => make('span', {}, text)),
    isOpen('source', 'not-assessed') ? make('span', {}, openStates['not-assessed'].label) : drawGrade(hit),
    ...(isOpen('derivation', origin) ? [make('span', {}, openStates[origin].label)] : []),
  );
}

function drawGrade({ shown }: Hit): HTMLElement {
  const both = ['source', 'information'].flatMap((column) => shown.facts[column] ?? []);
  const grade = both.map(([id]) => id).join('');
  const [source = '', information = ''] = both.map(([, label]) => label.slice(2).toLowerCase());
  const meaning = `Reliability ${grade}: source ${source}, information ${information}`;
  return make('a', { href: paths.reliability(), 'aria-label': meaning, title: meaning }, grade);
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
  if (!id.startsWith('p')) return make('span', { class: 'role' }, nameRole(id));
  return make('span', { class: 'number' }, make('span', { class: 'visually-hidden' }, 'Passage '), id.slice(1));
}

function nameRole(id: string): string {
  return capitalize([partOf(id)?.label ?? id, id.slice(1)].filter(Boolean).join(' '));
}

/** How many different forms an address carries to the article; more would make it too long for some servers. */
const mostForms = 24;
