import { createHash } from 'node:crypto';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Lays an archive for editors to change: the small story, and articles beside it that nothing cites. */
export async function layBase(folder: string): Promise<void> {
  await cp(join(import.meta.dirname, '../../records/fixtures/story'), folder, { recursive: true });
  for (const { id, facts, body, original } of articles) {
    const file = `${id}.txt`;
    const sum = createHash('sha256').update(original).digest('hex');
    await writeFile(join(folder, 'originals', file), original);
    await writeFile(
      join(folder, `articles/${id}.md`),
      `---\n${facts}\n${shared}\noriginal:\n  file: ${file}\n  sha256: ${sum}\n  mediaType: text/plain\n---\n\n${body}\n`,
    );
  }
}

const shared = `language: en
derivation: { kind: unknown, certainty: guess, evidence: [Nothing is known of it.] }
reliability:
  source: C
  information: 3
  summary: One site says so.
  sourceReason: It rewords.
  informationReason: Nobody else says so.
  assessed: "2031-04-01"`;

/** What stands beside the small story. */
export const articles = [
  {
    id: '2031-03-05-ferry-times-tides',
    facts: `title: Tides of March
deck: The Old Bridge waits
captions: [A ferry on Sunday]
outlet: ferry-times
published: { date: "2031-03-05", basis: stated }
received: { as: tides.txt }
topics: [bridges]`,
    body: `The tides were high on [Sunday](https://tides.example/). Nobody was *ever* so late. All ferries were safe.

## What they say

> The harbour is safe, the office says.

Nothing **else** is known of the ferries. The Old Bridge waits.`,
    original: `Tides of March\nThe Old Bridge waits\nA ferry on Sunday\n\nThe tides were high on Sunday. Nobody was ever so late. All ferries were safe.\n\nWhat they say\n\nThe harbour is safe, the office says.\n\nNothing else is known of the ferries. The Old Bridge waits.\n`,
  },
  {
    id: '2032-01-07-ferry-times-ice',
    facts: `title: Ice on the harbour
outlet: ferry-times
published: { date: "2032-01-07", basis: stated }
received: { as: ice.txt }`,
    body: `The harbour was closed by ice. No ferry sailed.

The office waits for the sun.`,
    original: `Ice on the harbour\n\nThe harbour was closed by ice. No ferry sailed.\n\nThe office waits for the sun.\n`,
  },
];
