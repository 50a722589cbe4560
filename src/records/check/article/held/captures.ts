import { readJoined } from '../../../../text/trace/line-hyphens.ts';
import { tracePassages } from '../../../../text/trace/trace.ts';
import type { Passage } from '../../../../text/passages.ts';
import type { Fault } from '../../../fault.ts';
import type { Known } from '../../known.ts';
import { checkHeld } from '../original.ts';
import type { ArticleSubject } from '../subject.ts';

/**
 * Judges the other captures of an article: that they are there as they were received, and that what is said to have the
 * words of a version has every one of them.
 */
export function checkCaptures(article: ArticleSubject, { files }: Pick<Known, 'files'>): Fault[] {
  const { parts, fault, version: present } = article;
  return (parts.captures ?? []).flatMap((capture, index) => {
    const field = ['captures', index];
    const { faults, source } = checkHeld(field, capture, fault, files);
    const version = capture.version ?? present;
    const passages = passagesOf(article, version);
    if (!passages) return [...faults, fault([...field, 'version'], noVersion(version, present))];
    if (!source || capture.differs !== undefined) return faults;
    const [added] = tracePassages([...passages], readJoined(source, capture, passages).text).addedWords;
    if (!added) return faults;
    return [
      ...faults,
      fault([...field, 'file'], {
        found: `no “${added.word}” in originals/${capture.file}, which stands in ${added.passage}`,
        expected: `every word of version ${version}`,
        remedy:
          'If the outlet changed its text, write under “differs” what this capture has otherwise, or give it a version of its own: “npm run archive -- add”.',
      }),
    ];
  });
}

function passagesOf({ version, passages, older }: ArticleSubject, wanted: number): readonly Passage[] | undefined {
  return wanted === version ? passages : older.find(({ number }) => number === wanted)?.passages;
}

function noVersion(version: number, present: number): Omit<Fault, 'file'> {
  return {
    found: `version ${version}, which the article does not have`,
    expected: `a version up to ${present}, the one whose words the capture has`,
    remedy: 'Leave “version” out if it has the present words.',
  };
}
