import type { CorrespondenceData } from '../../schema/comparison.ts';
import type { Fault } from '../fault.ts';
import type { Subject } from './subject.ts';

/** Judges which sentences are said to correspond: two articles each, and no pair of sentences decided twice, in whichever order. */
export function checkPairs({ parts, locate, fault }: JudgedPairs): Fault[] {
  const { correspondences = [], rejected = [] } = parts;
  const decided = [
    ...correspondences.map((pair, index) => ({ pair, path: ['correspondences', index] })),
    ...rejected.map((pair, index) => ({ pair, path: ['rejected', index] })),
  ];
  const first = new Map<string, number>();
  return decided.flatMap(({ pair: { a, b }, path }) => {
    if (a.article.id === b.article.id)
      return [
        fault(path, {
          found: `two sentences of one article, ${a.article.id}`,
          expected: 'sentences of two articles',
          remedy: 'Correct a or b.',
        }),
      ];
    const names = [a, b].map(({ article, place }) => `${article.id}#${place}`);
    const key = names.toSorted().join(' ');
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, locate(path));
      return [];
    }
    return [
      fault(path, {
        found: `${names.join(' and ')} a second time: they stand in line ${before} too`,
        expected: 'every two sentences once in the file, in whichever order',
        remedy: `Keep the entry in line ${before} or this one.`,
      }),
    ];
  });
}

/** What of a file of correspondences is judged, so far as it is sound. */
type JudgedPairs = Pick<
  Subject<Record<'correspondences' | 'rejected', readonly Pick<CorrespondenceData, 'a' | 'b'>[]>>,
  'parts' | 'locate' | 'fault'
>;
