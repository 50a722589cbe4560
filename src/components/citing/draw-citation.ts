import type { CslItem } from '../../citation/csl-item.ts';
import { citationForms } from '../../citation/forms.ts';
import { locateWords, type CitablePassage, type LocatedWords } from '../../citation/locate-words.ts';
import { citePassage } from '../../citation/passage.ts';
import type { ArticleRecord } from '../../schema/published/article-record.ts';
import { writeTextFragment } from '../../text/text-fragment.ts';
import { make, part } from '../ui/elements.ts';
import { pageVoice } from '../ui/page-voice.ts';
import dialogStyle from './cite-dialog.css?inline';
import { offsetIn, type PagePoint } from './locate-choice.ts';
import { quoteWords } from '../../citation/styles/quote-words.ts';

/** Fills the dialog of `cite-passage` with the words chosen, their links and their citation, and opens it. */
export async function drawCitation(host: HTMLElement, { passages, from, to, opener }: Choice): Promise<void> {
  const { words: all } = pageVoice<'citing'>();
  const own = all.citing;
  const { record = '', page = '', language = 'en', warning } = host.dataset;
  const [first, last] = [passages[0], passages.at(-1)];
  if (!first || !last) return;
  const located = locateWords(
    passages.map(readPassage),
    { passage: 0, offset: offsetIn(first, from) },
    { passage: passages.length - 1, offset: offsetIn(last, to) },
    language,
  );
  if (!located) return;
  const permalink = `${page}#${findMarked(located.places[0] ?? '')}`;
  const dialog = host.querySelector('dialog') ?? host.appendChild(makeDialog(language, warning, own));
  const [what, citation, status] = [
    part(dialog, 'h2'),
    part<HTMLTextAreaElement>(dialog, '#cite-citation'),
    part(dialog, '[role="status"]'),
  ];
  what.textContent = sayWhat(located.places, own);
  part(dialog, 'blockquote').textContent = located.words;
  const notes = drawNotes(part(dialog, '.noted'), passages, from, to);
  part<HTMLTextAreaElement>(dialog, '#cite-link').value = permalink;
  part<HTMLTextAreaElement>(dialog, '#cite-words').value =
    permalink + writeTextFragment(located.first, located.last, language);
  status.textContent = citation.value = '';
  dialog.showModal();
  what.focus();
  // The browser has gone to the passage in the meantime, and would leave the reader there without the number.
  dialog.onclose = () => opener?.focus({ preventScroll: true });
  for (const note of notes)
    note.onclick = () => {
      dialog.onclose = null;
      dialog.close();
    };
  const select = part<HTMLSelectElement>(dialog, 'select');
  try {
    const cited = await fetchItem(record);
    const write = (): void => {
      citation.value = writeCitation(cited, located, permalink, select.value as keyof typeof citationForms);
    };
    select.onchange = write;
    write();
  } catch {
    status.textContent = own.notFetched;
  }
}

/** The dialog with all that stays the same, whatever is cited; its style comes with it, so that pages without it are light. */
function makeDialog(language: string, warning: string | undefined, own: Own): HTMLDialogElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dialogStyle);
  document.adoptedStyleSheets.push(sheet);
  const forms = Object.entries(citationForms).map(([name, { label }]) => make('option', { value: name }, label));
  return make(
    'dialog',
    { 'aria-labelledby': 'cite-what' },
    make('h2', { id: 'cite-what', tabindex: -1 }),
    make('blockquote', { class: 'archived', lang: language, dir: 'auto' }),
    ...(warning === undefined ? [] : [make('p', { class: 'warning' }, warning)]),
    make(
      'p',
      { class: 'noted', hidden: true },
      ...own.notes.pieces().map((piece) => (typeof piece === 'string' ? piece : make('span'))),
    ),
    make('label', {}, `${own.as} `, make('select', {}, ...forms)),
    makeField('cite-citation', own.citation, 7, own),
    makeField('cite-link', own.link, 2, own),
    makeField('cite-words', own.linkOfWords, 3, own),
    make('p', { role: 'status', class: 'quiet' }),
    make('form', { method: 'dialog' }, make('button', {}, own.close)),
  );
}

function makeField(id: string, label: string, rows: number, own: Own): HTMLElement {
  const field = make('textarea', { id, rows, readonly: true, dir: 'auto' });
  const copy = make('button', { type: 'button', 'aria-label': own.copyWhat({ what: label }) }, own.copy);
  copy.addEventListener('click', () => {
    field.select();
    const tell = (text: string): void => {
      const status = copy.closest('dialog')?.querySelector('[role="status"]');
      if (status) status.textContent = text;
    };
    navigator.clipboard.writeText(field.value).then(
      () => tell(own.copied({ what: label })),
      () => tell(own.notCopied),
    );
  });
  return make('p', { class: 'field' }, make('label', { for: id }, label), field, copy);
}

/** The words and their citation: a sentence follows them in quotation marks, a program finds them in a field of its own. */
function writeCitation(
  item: CslItem,
  { places, words }: LocatedWords,
  permalink: string,
  form: keyof typeof citationForms,
): string {
  const { isSentence, write } = citationForms[form];
  const citation = write(citePassage(item, { places, words, permalink }));
  return isSentence ? `${quoteWords(words)}\n\n${citation}` : citation;
}

async function fetchItem(address: string): Promise<CslItem> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const { citation }: ArticleRecord = await response.json();
  return citation;
}

/** A passage from the page; its text is that of the article to the letter. */
function readPassage(element: HTMLElement): CitablePassage {
  const { id, textContent: text } = element;
  const starts = [...element.querySelectorAll<HTMLElement>('[id]')]
    .filter((one) => /^[a-z]\d*s\d+$/.test(one.id))
    .map((one) => ({ id: one.id, start: offsetIn(element, [one, 0]) }));
  return {
    id,
    text,
    sentences: starts.map((one, index) => ({ ...one, end: starts[index + 1]?.start ?? text.length })),
  };
}

/** The address of a place with the mark of its words, as the page has it. */
function findMarked(place: string): string {
  return document.querySelector(`[id^="${place}~"]`)?.id ?? place;
}

/** Who cites damaged words should know: which notes of the editor are about what was chosen. */
function drawNotes(
  line: HTMLElement,
  passages: readonly HTMLElement[],
  from: PagePoint,
  to: PagePoint,
): HTMLAnchorElement[] {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  const numbers = passages
    .flatMap((passage) => [...passage.querySelectorAll<HTMLElement>('mark[aria-details]')])
    .filter((mark) => range.intersectsNode(mark))
    .flatMap((mark) => mark.getAttribute('aria-details')?.replace('note-', '') ?? []);
  const links = [...new Set(numbers)].map((number) => make('a', { href: `#note-${number}` }, number));
  part(line, 'span').replaceChildren(...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])));
  line.hidden = links.length === 0;
  return links;
}

/** What is cited, as a heading. */
function sayWhat(places: readonly string[], own: Own): string {
  const [first, last] = [places[0], places.at(-1)].map((place) => Number(/^p(\d+)/.exec(place ?? '')?.[1]));
  if (!first || !last) return own.offer;
  return first === last ? own.passage({ number: first }) : own.passages({ first, last });
}

/** What a reader chose: passages of the page, and where in the first the choice begins and in the last it ends. */
export interface Choice {
  passages: HTMLElement[];
  from: PagePoint;
  to: PagePoint;
  /** What the reader pressed, to be led back to. */
  opener?: HTMLElement;
}

type Own = ReturnType<typeof pageVoice<'citing'>>['words']['citing'];
