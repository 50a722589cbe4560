import type { Choice } from './draw-citation.ts';

/**
 * Offers to cite what a reader chose: a passage by its number, or words by selecting them. All else is fetched only when
 * it is needed.
 */
class CitePassage extends HTMLElement {
  #choice: Choice | undefined;

  connectedCallback(): void {
    const cited = location.hash.slice(1).split(':~:')[0] ?? '';
    if (cited.includes('~') && !document.getElementById(cited))
      void import('./unknown-passage.ts').then(({ tellUnknownPassage }) => tellUnknownPassage(cited));
    for (const number of document.querySelectorAll<HTMLAnchorElement>('a.number')) {
      number.setAttribute('aria-haspopup', 'dialog');
      number.addEventListener('click', (event) => {
        // That of a row stands in its first cell.
        const passage =
          number.closest<HTMLElement>('[data-passage]') ??
          number.parentElement?.querySelector<HTMLElement>('[data-passage]');
        // With a key held the reader wants the link itself.
        if (!passage || event.metaKey || event.ctrlKey || event.shiftKey) return;
        this.#cite({
          passages: [passage],
          from: [passage, 0],
          to: [passage, passage.childNodes.length],
          opener: number,
        });
      });
    }
    const offer = this.querySelector('button');
    if (!offer) return;
    document.addEventListener('selectionchange', () => {
      this.#choice = readSelection();
      offer.hidden = this.#choice === undefined;
      // Fetched when something may be copied.
      if (this.#choice) void import('./copy-words.ts');
    });
    // On a touch screen pressing the button would first take the selection away.
    offer.addEventListener('pointerdown', (event) => event.preventDefault());
    offer.addEventListener('click', () => this.#choice && this.#cite(this.#choice));
  }

  #cite(choice: Choice): void {
    // Without a connection the number is still the link that it was.
    import('./draw-citation.ts').then(
      ({ drawCitation }) => drawCitation(this, choice),
      () => undefined,
    );
  }
}

/** What is selected in the words of the article; nothing where no word of it is. */
function readSelection(): Choice | undefined {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!range || range.toString().trim() === '') return undefined;
  const passages = [...document.querySelectorAll<HTMLElement>('[data-passage]')].filter((one) =>
    range.intersectsNode(one),
  );
  return passages.length === 0
    ? undefined
    : {
        passages,
        from: [range.startContainer, range.startOffset],
        to: [range.endContainer, range.endOffset],
      };
}

customElements.define('cite-passage', CitePassage);
