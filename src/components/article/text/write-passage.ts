import type { PlacedNote } from '../../../archive/reading.ts';
import { paths } from '../../../paths.ts';
import { citedPlace } from '../../../text/fingerprint.ts';
import { escapeHtml } from '../../../text/markup/escape-html.ts';
import type { Leaf } from '../../../text/layers.ts';
import type { Mention } from '../../../text/names/mentions.ts';
import { cellsOf, type Passage } from '../../../text/passages.ts';
import { layCell, type Layer } from './layers.ts';
import { writeDrawn, type Drawn } from './write-drawn.ts';

/**
 * The HTML of a passage: its characters, escaped, and the elements laid over them. Written by hand and not as a
 * template, because here every space between two tags would be a space that the article does not have.
 */
export function writePassage(leaves: Leaf<Layer>[], noteOf: NoteLabel): string {
  return leaves
    .map((leaf) => writeLeaf(leaf, noteOf))
    .map(({ html, refs }) => html + refs)
    .join('');
}

/**
 * A row of a table, a tab between each cell and the next, so that its text is that of the passage.
 * @param drawn what is drawn before its words, and after them.
 */
export function writeRow(
  passage: Passage,
  notes: readonly PlacedNote[],
  mentions: readonly Mention[],
  [number, elsewhere]: readonly [before: string, after: string],
  noteOf: NoteLabel,
): string {
  const all = cellsOf(passage.text);
  const cells = all.map((cell, index) => {
    const isHead = passage.shape?.isHead && cell.start < cell.end;
    const [place, link] = index === 0 ? [` id="${citedPlace(passage.id, passage.text)}"`, number] : ['', ''];
    const [tag, end] = isHead ? ['th scope="col"', 'th'] : ['td', 'td'];
    const words = writePassage(layCell(passage, cell, notes, mentions), noteOf);
    return `<${tag}${place}>${link}${words}${index === all.length - 1 ? elsewhere : ''}</${end}>`;
  });
  return cells.join('\t');
}

/** No link may stand in another: the references of notes within one follow it. */
function writeLeaf(leaf: Leaf<Layer>, noteOf: NoteLabel): Written {
  if (typeof leaf === 'string') return { html: escapeHtml(leaf), refs: '' };
  const { span, last, children } = leaf;
  const within = children.map((child) => writeLeaf(child, noteOf));
  const isLink = span.layer === 'name' || (span.layer === 'mark' && span.mark.kind === 'link');
  const inner = within.map(({ html, refs }) => (isLink ? html : html + refs)).join('');
  const refs = isLink ? within.map((one) => one.refs).join('') : '';
  const own = span.layer === 'note' && last && !span.isCut ? writeRef(span.number, noteOf) : '';
  return { html: writeElement(leaf, inner), refs: refs + own };
}

function writeElement({ span, first: isFirst }: Exclude<Leaf<Layer>, string>, inner: string): string {
  const first = isFirst && !span.goesOn;
  switch (span.layer) {
    case 'place':
      return first ? `<span id="${span.id}">${inner}</span>` : inner;
    case 'note': {
      const number = first ? ` data-note="${span.number}"` : '';
      return `<mark class="noted${span.harmless ? ' harmless' : ''}" aria-details="note-${span.number}"${number}>${inner}</mark>`;
    }
    case 'name':
      return `<a href="${escapeHtml(paths.entity(span.entity))}">${inner}</a>`;
    case 'mark':
      return writeMark(span.mark, inner);
  }
}

function writeRef(number: number, noteOf: NoteLabel): string {
  return writeDrawn({ kind: 'ref', href: `#note-${number}`, ...noteOf(number) });
}

function writeMark(mark: Extract<Layer, { layer: 'mark' }>['mark'], inner: string): string {
  switch (mark.kind) {
    case 'emphasis':
      return `<em>${inner}</em>`;
    case 'strong':
      return `<strong>${inner}</strong>`;
    case 'break':
      return `${inner}<br>`;
    case 'link':
      return isWebAddress(mark.href)
        ? `<a href="${escapeHtml(mark.href)}" rel="external nofollow">${inner}</a>`
        : inner;
  }
}

/** A saved page may hold `javascript:` links; they stay text. */
function isWebAddress(href: string): boolean {
  return /^https?:\/\//i.test(href);
}

interface Written {
  html: string;
  /** Of notes that end in it. */
  refs: string;
}

/** What the number of a note is drawn as, and what it is called. */
export type NoteLabel = (number: number) => Pick<Drawn, 'drawn' | 'label' | 'own'>;
