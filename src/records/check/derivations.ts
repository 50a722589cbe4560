import { nearestWord } from '../../text/words/nearest.ts';
import { idOfEnd, type DerivationsData } from '../../schema/derivations.ts';
import type { Fault } from '../fault.ts';
import type { Subject } from './subject.ts';

/** Judges who copied whom: every text a step names is there, every text named is used, and nothing derives from itself. */
export function checkDerivations({ parts, fault }: JudgedDerivations): Fault[] {
  const { texts = [], steps = [] } = parts;
  const known = texts.map(({ id }) => id);
  const unknown = steps.flatMap((step, index) =>
    (['from', 'to'] as const).flatMap((side) => {
      const end = step[side];
      if ('article' in end || known.includes(end.text)) return [];
      const near = nearestWord(end.text, known);
      return [
        fault(['steps', index, side], {
          found: `the text “${end.text}”`,
          expected: 'the id of a text named under “texts”',
          remedy: near ? `Did you mean “${near}”?` : 'Name it under “texts”, or correct the id.',
        }),
      ];
    }),
  );
  const used = new Set(steps.flatMap(({ from, to }) => [idOfEnd(from), idOfEnd(to)]));
  const unused = texts.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          fault(['texts', index], {
            found: `the text “${id}”, which no step leads from or to`,
            remedy: 'Add the step, or delete the text.',
          }),
        ],
  );
  const circle = findCircle(steps.filter(({ denied }) => !denied).map(({ from, to }) => [idOfEnd(from), idOfEnd(to)]));
  const circular = circle
    ? [
        fault(['steps'], {
          found: `a circle: ${circle.join(' → ')}`,
          expected: 'texts that come from earlier ones',
          remedy: 'Take one of these steps out.',
        }),
      ]
    : [];
  return [...unknown, ...unused, ...circular];
}

function findCircle(steps: [from: string, to: string][]): string[] | undefined {
  const next = Map.groupBy(steps, ([from]) => from);
  const cleared = new Set<string>();
  const walk = (key: string, path: string[]): string[] | undefined => {
    if (path.includes(key)) return [...path.slice(path.indexOf(key)), key];
    if (cleared.has(key)) return undefined;
    for (const [, to] of next.get(key) ?? []) {
      const circle = walk(to, [...path, key]);
      if (circle) return circle;
    }
    cleared.add(key);
    return undefined;
  };
  return [...next.keys()].map((key) => walk(key, [])).find(Boolean);
}

/** What of a file of derivations is judged, so far as it is sound. */
type JudgedDerivations = Pick<Subject<Pick<DerivationsData, 'texts' | 'steps'>>, 'parts' | 'fault'>;
