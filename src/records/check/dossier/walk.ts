/** Every node of a tree in the order of the text, with the nodes it stands in; nothing below the deepest level. */
export function* walk<N extends TreeNode>(root: N, deepest: number): Generator<{ node: N; above: readonly N[] }> {
  // Not by recursion: a tree may be deeper than the stack.
  const waiting: { node: N; above: readonly N[] }[] = [{ node: root, above: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const { node } = next;
    if (!node.children || next.above.length >= deepest) continue;
    const above = [...next.above, node];
    for (const child of (node.children as N[]).toReversed()) waiting.push({ node: child, above });
  }
}

/** What every kind of syntax tree is made of. */
export interface TreeNode {
  type: string;
  children?: readonly unknown[];
}
