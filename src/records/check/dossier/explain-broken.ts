import type { Fault } from '../../fault.ts';
import { writeLiterally } from './scan-text.ts';

/** Says what an error of the parser means, which speaks to programmers, and on which line it stands. */
export function explainBroken(error: unknown, file: string): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, reason = message] = /^(\d+):\d+: ([^]*?)(?: \(mdx[\w-]*:[\w-]+\))?$/.exec(message) ?? [];
  return { file, line: line === undefined ? undefined : Number(line), ...explain(reason) };
}

function explain(reason: string): Omit<Fault, 'file' | 'line'> {
  for (const [pattern, says] of meanings) {
    const match = pattern.exec(reason);
    if (match) return says(match[1] ?? '', match[2] ?? '');
  }
  return {
    found: `broken MDX: ${reason.replace(/ \(note: [^]*\)$/, '')}`,
    remedy: `Close what is open. ${writeLiterally}`,
  };
}

/** What the parser says, with the names of elements in it, and what an archivist can do. */
const meanings: [RegExp, (tag: string, other: string) => Omit<Fault, 'file' | 'line'>][] = [
  [
    /^Expected a closing tag for `<([^`>]*)>`/,
    (tag) => ({
      found: `<${tag}> that does not end in the same paragraph`,
      expected: `</${tag}> behind its words`,
      remedy: `Close it. ${writeLiterally}`,
    }),
  ],
  [
    /^Expected the closing tag `<\/([^`>]*)>`/,
    (tag) => ({
      found: `</${tag}> in another paragraph, list or quoted block than <${tag}>`,
      expected: 'both in the same',
      remedy: `Move </${tag}> behind the words that <${tag}> stands before.`,
    }),
  ],
  [
    /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`/,
    (tag, open) => ({ found: `</${tag}> within <${open}>`, expected: `</${open}>`, remedy: `Close <${open}> first.` }),
  ],
  [
    /^Unexpected closing tag `<\/([^`>]*)>`/,
    (tag) => ({
      found: `</${tag}> without <${tag}> before it`,
      expected: '<Cite at="…">words</Cite> or <Quote at="…">words</Quote>',
      remedy: `Take it out. ${writeLiterally}`,
    }),
  ],
  [
    /^Unexpected character (?:`[^]*?` \(U\+\w+\) )?(?:after `<`|before name)/,
    () => ({
      found: '“<” before something that is neither <Cite> nor <Quote>',
      expected: 'a text without HTML',
      remedy: `${writeLiterally} A link is written [words](https://…).`,
    }),
  ],
];
