import type { Fault } from '../fault.ts';

/** Finds circles of topics each of which is said to be broader than the one before; each circle is told once. */
export function checkTopicCircles(topics: ReadonlyMap<string, NarrowTopic>): Fault[] {
  const cleared = new Set<string>();
  return [...topics.keys()].toSorted().flatMap((start) => {
    const walked: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !cleared.has(at)) {
      cleared.add(at);
      walked.push(at);
      at = topics.get(at)?.broader;
    }
    const circle = at !== undefined && walked.includes(at) ? walked.slice(walked.indexOf(at)) : [];
    const [first] = circle;
    const topic = first === undefined ? undefined : topics.get(first);
    if (first === undefined || !topic) return [];
    return [
      {
        file: topic.file,
        line: topic.line,
        field: 'broader',
        found: `a circle: ${[...circle, first].join(' → ')}`,
        expected: 'a wider topic that does not lead back here',
        remedy: 'Delete “broader” from one of them.',
      },
    ];
  });
}

/** A topic and the wider one it names. */
export interface NarrowTopic {
  file: string;
  line: number;
  broader?: string | undefined;
}
