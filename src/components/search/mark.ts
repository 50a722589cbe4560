/**
 * Marks the words a search found, on arrival at an article, without touching the text (CSS Custom Highlight API), and
 * takes them out of the address bar, so that what is copied from there is the permanent link. Sent to the browser as
 * text, so it uses nothing from outside.
 */
export function markFoundWords(): void {
  const start = (): void => {
    const words = (new URLSearchParams(location.search).get('mark') ?? '').split(' ').filter(Boolean);
    history.replaceState(history.state, '', location.pathname + location.hash);
    if (!('highlights' in CSS) || words.length === 0) return;
    const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    const ranges: Range[] = [];
    for (const part of document.querySelectorAll('[data-passage]')) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const match of (node.nodeValue ?? '').matchAll(pattern)) {
          const range = new Range();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
