import type { PlacedNote } from '../../archive/reading.ts';
import { paths } from '../../paths.ts';
import { citedPlace } from '../../text/fingerprint.ts';
import { escapeHtml } from '../../text/markup/escape-html.ts';
import type { Leaf } from '../../text/layers.ts';
import type { Mention } from '../../text/names/mentions.ts';
import { cellsOf, type Passage } from '../../text/passages.ts';
import { layCell, type Layer } from './layers.ts';

/**
 * The HTML of a passage: its characters, escaped, and the elements laid over them. Written by hand and not as a
 * template, because here every space between two tags would be a space that the article does not have.
 */
export function writePassage(leaves: Leaf<Layer>[]): string {
  return leaves.map((leaf) => (typeof leaf === 'string' ? escapeHtml(leaf) : writeElement(leaf))).join('');
}

/** A row of a table, a tab between each cell and the next, so that its text is that of the passage. */
export function writeRow(
  passage: Passage,
  notes: readonly PlacedNote[],
  mentions: readonly Mention[],
  number: string,
): string {
  const cells = cellsOf(passage.text).map((cell, index) => {
    const isHead = passage.shape?.isHead && cell.start < cell.end;
    const [place, link] = index === 0 ? [` id="${citedPlace(passage.id, passage.text)}"`, number] : ['', ''];
    const [tag, end] = isHead ? ['th scope="col"', 'th'] : ['td', 'td'];
    return `<${tag}${place}>${link}${writePassage(layCell(passage, cell, notes, mentions))}</${end}>`;
  });
  return cells.join('\t');
}

function writeElement({ span, first: isFirst, children }: Exclude<Leaf<Layer>, string>): string {
  const inner = writePassage(children);
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
