/**
 * Marks the words a search found, on arrival at an article, without touching the text (CSS Custom Highlight API), and
 * takes them out of the address bar, so that what is copied from there is the permanent link. Sent to the browser as
 * text, so it uses nothing from outside.
 */
export function markFoundWords(): void {
  const start = (): void => {
    const forms = new URLSearchParams(location.search).getAll('mark').filter(Boolean);
    history.replaceState(history.state, '', location.pathname + location.hash);
    if (!('highlights' in CSS) || forms.length === 0) return;
    const longestFirst = forms
      .toSorted((a, b) => b.length - a.length)
      .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
    // A form is a whole word, but in scripts without spaces any letter may begin or end one.
    const unspaced = `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((script) => `\\p{scx=${script}}`).join('')}]`;
    const edge = `(?<=${unspaced})|(?=${unspaced})`;
    const pattern = new RegExp(
      `(?:(?<![\\p{L}\\p{N}])|${edge})(?:${longestFirst.join('|')})(?:(?![\\p{L}\\p{N}])|${edge})`,
      'gu',
    );
    const found = new Highlight();
    for (const passage of document.querySelectorAll('[data-passage]')) {
      const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
      const nodes: { node: Node; from: number }[] = [];
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push({ node, from: text.length });
        text += node.nodeValue ?? '';
      }
      for (const { 0: match, index } of text.matchAll(pattern)) {
        const range = new Range();
        const first = nodes.findLast(({ from }) => from <= index);
        const last = nodes.findLast(({ from }) => from < index + match.length);
        if (!first || !last) continue;
        range.setStart(first.node, index - first.from);
        range.setEnd(last.node, index + match.length - last.from);
        found.add(range);
      }
    }
    CSS.highlights.set('found', found);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
