import type { Fault } from '../../fault.ts';
import type { Known } from '../known.ts';
import { checkCaptionPlaces } from './facts.ts';
import { checkOriginal } from './original.ts';
import { checkQuotes } from './quotes.ts';
import type { ArticleSubject, OlderVersion } from './subject.ts';

/** Judges the older versions of an article, which must be whole: one for every number below its own. */
export function checkVersions(article: ArticleSubject, known: Pick<Known, 'files'>): Fault[] {
  const { version, older } = article;
  const numbers = new Set(older.map(({ number }) => number));
  const missing = Array.from({ length: version - 1 }, (_, index) => index + 1).filter((one) => !numbers.has(one));
  return [
    ...older.flatMap((one) => judgeName(one, article) ?? judgeOlder(one, known)),
    ...missing.map((one) => sayMissing(article, one)),
  ];
}

function judgeOlder(one: OlderVersion, known: Pick<Known, 'files'>): Fault[] {
  return [
    ...one.faults,
    ...judgeNumber(one),
    ...checkQuotes(one),
    ...checkCaptionPlaces(one),
    ...checkOriginal(one, known),
  ];
}

function judgeName({ number, file }: OlderVersion, { id, version }: ArticleSubject): Fault | undefined {
  if (number < version) return undefined;
  return {
    file,
    found: Number.isNaN(number)
      ? 'a file that is no version'
      : `version ${number} of an article that is at version ${version}`,
    expected: `older versions of ${id}, as “v1.md”, “v2.md” …`,
    remedy: 'Move it elsewhere; older versions are made by “npm run archive -- revise”.',
  };
}

function judgeNumber({ parts: { version }, number, fault }: OlderVersion): Fault[] {
  if (version === undefined || version === number) return [];
  return [fault(['version'], { found: `${version}`, expected: `${number}, as its file name says` })];
}

function sayMissing({ id, file, version }: ArticleSubject, missing: number): Fault {
  return {
    file,
    field: 'version',
    found: `version ${version}, and no versions/${id}/v${missing}.md`,
    expected: 'every older version beside it, since somebody may have cited it',
    remedy: `Bring the file back; or, if version ${missing} was never published, count “version” down again.`,
  };
}
