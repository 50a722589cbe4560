import { pageVoice } from '../../ui/page-voice.ts';
import { must } from '../../../text/must.ts';

const { columns } = pageVoice<'compare'>().words.compare;

/**
 * Shows, while the reader points at a sentence or goes to it by keyboard, which sentences are its counterparts, wherever
 * they stand; and offers to copy a citation that is opened. Without it everything is there to read.
 */
class HighlightCounterparts extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('pointerover', (event) => this.#show(event.target));
    this.addEventListener('pointerleave', () => this.#show(document.activeElement));
    this.addEventListener('focusin', (event) => this.#show(event.target));
    this.addEventListener('focusout', () => this.#show(null));
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#show(null));
    // A toggle does not bubble.
    this.addEventListener('toggle', ({ target }) => target instanceof HTMLDetailsElement && offerCopy(target), true);
  }

  #show(target: EventTarget | null): void {
    const one = target instanceof Element && this.contains(target) ? target.closest<HTMLElement>('[data-key]') : null;
    const { key = '', with: counterparts } = one?.dataset ?? {};
    const others = new Set(counterparts?.split(' '));
    for (const sentence of this.querySelectorAll<HTMLElement>('[data-key]')) {
      const its = must(sentence.dataset['key'], 'a sentence has a key');
      if (counterparts && its === key) sentence.dataset['lit'] = 'here';
      else if (others.has(its)) sentence.dataset['lit'] = 'counterpart';
      else delete sentence.dataset['lit'];
    }
  }
}

/** Where the browser may write to the clipboard, which it may only over HTTPS. */
function offerCopy(details: HTMLDetailsElement): void {
  const citation = details.querySelector('.citation')?.textContent;
  if (!citation || !isSecureContext || details.querySelector('button')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = columns.copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(citation);
    button.textContent = columns.copied;
  });
  details.append(button);
}

customElements.define('highlight-counterparts', HighlightCounterparts);
