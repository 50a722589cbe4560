import type { Fault } from '../fault.ts';
import { writeLiterally } from './scan-text.ts';

/** Says what an error of the parser means, which speaks to programmers, and on which line it stands. */
export function explainBroken(error: unknown, file: string): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, reason = message] = /^(\d+):\d+: ([^]*?)(?: \(mdx[\w-]*:[\w-]+\))?$/.exec(message) ?? [];
  return { file, line: line === undefined ? undefined : Number(line), ...explain(reason) };
}

function explain(reason: string): Omit<Fault, 'file' | 'line'> {
  const [, open] = /^Expected a closing tag for `<([^`>]*)>`/.exec(reason) ?? [];
  if (open !== undefined)
    return {
      found: `<${open}> that does not end in the same paragraph`,
      expected: `</${open}> behind its words`,
      remedy: `Close it. ${writeLiterally}`,
    };
  if (reason.startsWith('Unexpected character after `<`'))
    return {
      found: '“<” before something that is neither <Cite> nor <Quote>',
      expected: 'a text without HTML',
      remedy: `${writeLiterally} A link is written [words](https://…).`,
    };
  return { found: `broken MDX: ${reason}`, remedy: `Close what is open. ${writeLiterally}` };
}
