import { paths } from '../../paths.ts';
import { escapeHtml } from '../../text/markup/escape-html.ts';
import type { Leaf } from '../../text/layers.ts';
import type { Layer } from './layers.ts';

/**
 * The HTML of a passage: its characters, escaped, and the elements laid over them. Written by hand and not as a
 * template, because here every space between two tags would be a space that the article does not have.
 */
export function writePassage(leaves: Leaf<Layer>[]): string {
  return leaves.map((leaf) => (typeof leaf === 'string' ? escapeHtml(leaf) : writeElement(leaf))).join('');
}

function writeElement({ span, first, children }: Exclude<Leaf<Layer>, string>): string {
  const inner = writePassage(children);
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
