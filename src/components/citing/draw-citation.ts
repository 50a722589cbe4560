import type { CslItem } from '../../citation/csl-item.ts';
import { citationForms } from '../../citation/forms.ts';
import { locateWords, type CitablePassage, type LocatedWords } from '../../citation/locate-words.ts';
import { citePassage, nameOfPlaces } from '../../citation/passage.ts';
import type { ArticleRecord } from '../../schema/published/article-record.ts';
import { writeTextFragment } from '../../text/text-fragment.ts';
import { make, part } from '../ui/elements.ts';
import dialogStyle from './cite-dialog.css?inline';

/** Fills the dialog of `cite-passage` with the words chosen, their links and their citation, and opens it. */
export async function drawCitation(host: HTMLElement, { passages, from, to }: Choice): Promise<void> {
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
  const dialog = host.querySelector('dialog') ?? host.appendChild(makeDialog(language, warning));
  const [what, citation, status] = [
    part(dialog, 'h2'),
    part<HTMLTextAreaElement>(dialog, '#cite-citation'),
    part(dialog, '[role="status"]'),
  ];
  what.textContent = `Cite ${nameOfPlaces(located.places)}`;
  part(dialog, 'blockquote').textContent = located.words;
  drawNotes(part(dialog, '.noted'), passages, from, to);
  part<HTMLTextAreaElement>(dialog, '#cite-link').value = permalink;
  part<HTMLTextAreaElement>(dialog, '#cite-words').value =
    permalink + writeTextFragment(located.first, located.last, language);
  status.textContent = citation.value = '';
  dialog.showModal();
  what.focus();
  const select = part<HTMLSelectElement>(dialog, 'select');
  try {
    const cited = await fetchItem(record);
    const write = (): void => {
      citation.value = writeCitation(cited, located, permalink, select.value as keyof typeof citationForms);
    };
    select.onchange = write;
    write();
  } catch {
    status.textContent =
      'The citation could not be fetched. The links are complete; close this and try again for the citation.';
  }
}

/** The dialog with all that stays the same, whatever is cited; its style comes with it, so that pages without it are light. */
function makeDialog(language: string, warning: string | undefined): HTMLDialogElement {
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
    make('p', { class: 'noted', hidden: true }, 'Editor’s notes on these words: ', make('span')),
    make('label', {}, 'As ', make('select', {}, ...forms)),
    makeField('cite-citation', 'Citation', 7),
    makeField('cite-link', 'Link to the passage', 2),
    makeField('cite-words', 'Link that marks the words', 3),
    make('p', { role: 'status', class: 'quiet' }),
    make('form', { method: 'dialog' }, make('button', {}, 'Close')),
  );
}

function makeField(id: string, label: string, rows: number): HTMLElement {
  const field = make('textarea', { id, rows, readonly: true });
  const copy = make('button', { type: 'button', 'aria-label': `Copy: ${label}` }, 'Copy');
  copy.addEventListener('click', () => {
    field.select();
    const tell = (text: string): void => {
      const status = copy.closest('dialog')?.querySelector('[role="status"]');
      if (status) status.textContent = text;
    };
    navigator.clipboard.writeText(field.value).then(
      () => tell(`${label}: copied.`),
      () => tell('The browser does not let the page copy: the text is selected, copy it from there.'),
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
  return isSentence ? `“${words}”\n\n${citation}` : citation;
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

/** How many characters of a passage stand before a point of the page; all or none for a point outside of it. */
function offsetIn(passage: HTMLElement, [node, offset]: PagePoint): number {
  const range = document.createRange();
  range.selectNodeContents(passage);
  const place = range.comparePoint(node, offset);
  if (place < 0) return 0;
  if (place === 0) range.setEnd(node, offset);
  return range.toString().length;
}

/** The address of a place with the mark of its words, as the page has it. */
function findMarked(place: string): string {
  return document.querySelector(`[id^="${place}~"]`)?.id ?? place;
}

/** Who cites damaged words should know: which notes of the editor are about what was chosen. */
function drawNotes(line: HTMLElement, passages: readonly HTMLElement[], from: PagePoint, to: PagePoint): void {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  const numbers = passages
    .flatMap((passage) => [...passage.querySelectorAll<HTMLElement>('mark[aria-details]')])
    .filter((mark) => range.intersectsNode(mark))
    .flatMap((mark) => mark.getAttribute('aria-details')?.replace('note-', '') ?? []);
  const links = [...new Set(numbers)].map((number) => {
    const link = make('a', { href: `#note-${number}` }, number);
    link.onclick = () => line.closest('dialog')?.close();
    return link;
  });
  part(line, 'span').replaceChildren(...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])));
  line.hidden = links.length === 0;
}

/** What a reader chose: passages of the page, and where in the first the choice begins and in the last it ends. */
export interface Choice {
  passages: HTMLElement[];
  from: PagePoint;
  to: PagePoint;
}

type PagePoint = [node: Node, offset: number];
