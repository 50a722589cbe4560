import { locateChoice } from './locate-choice.ts';

/**
 * Puts what is selected within an article into the clipboard as its words and nothing else, with an empty line between its
 * paragraphs. Without it the style sheet leaves numbers and notes out too.
 */
document.addEventListener('copy', (event) => {
  const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
  if (!range || !event.clipboardData || !isWithinArticle(range)) return;
  const pieces = [...document.querySelectorAll<HTMLElement>('article [data-passage]')].flatMap((passage) => {
    const words = range.intersectsNode(passage) ? locateChoice(passage, range) : '';
    return words.trim() === '' ? [] : [{ passage, words }];
  });
  if (pieces.length === 0) return;
  const text = pieces.map(({ passage, words }, index) => {
    const before = pieces[index - 1]?.passage;
    return `${before ? breakBetween(before, passage) : ''}${words}`;
  });
  event.clipboardData.setData('text/plain', text.join(''));
  event.clipboardData.setData('text/html', pieces.map(({ words }) => `<p>${escapeText(words)}</p>`).join(''));
  event.preventDefault();
});

/** Notes that are open may be copied as what they are. */
function isWithinArticle(range: Range): boolean {
  return [range.startContainer, range.endContainer].every((node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest('article') && !element.closest('.note');
  });
}

/** Rows of a table and items of a list are lines. */
function breakBetween(one: Element, other: Element): string {
  const together = 'table, ol, ul';
  return one.closest(together) && one.closest(together) === other.closest(together) ? '\n' : '\n\n';
}

function escapeText(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
