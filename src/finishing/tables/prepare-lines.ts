import {
  annotateComparison,
  annotateNotes,
  nameAnnotators,
  type AnnotatedPassage,
} from '../../citation/annotate-records.ts';
import { describeNinjs } from '../../discovery/describe-ninjs.ts';
import { absoluteUrl } from '../../paths.ts';
import type { ArticleRecord } from '../../schema/published/article-record.ts';
import type { CollationRecord } from '../../schema/published/collation.ts';
import type { LinesName } from '../../schema/published/lines.ts';
import type { SiteInMaking } from '../site-in-making.ts';
import type { AskedFacts } from './named-facts.ts';

/** Makes what writes the lines of articles and stories, of the records they publish. */
export function prepareLines(
  { url, archive }: Pick<SiteInMaking, 'url' | 'archive'>,
  { entityOf, outletOf }: AskedFacts,
): LineWriters {
  const absolute = (path: string): string => absoluteUrl(path.slice(1), new URL(url));
  const surroundings = { archive, entityOf, outletOf, absolute };
  const annotator = nameAnnotators(archive, absolute);
  return {
    ofArticle: (record) => ({
      citations: [record.citation],
      annotations: annotateNotes(record, annotator).map(typed),
      ninjs: [describeNinjs(record, surroundings)],
    }),
    ofStory: (collation, passagesOf) => ({
      annotations: annotateComparison(collation, passagesOf, annotator).map(typed),
    }),
  };
}

/** Alone on its line an annotation says what it is, and in which words. */
function typed({ id, ...annotation }: { id: string }): object {
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'Annotation', ...annotation };
}

/** Lines of several files. */
export type LinesOf = Record<LinesName, readonly object[]>;

interface LineWriters {
  ofArticle: (record: ArticleRecord) => Partial<LinesOf>;
  ofStory: (
    collation: CollationRecord,
    passagesOf: (article: string) => readonly AnnotatedPassage[],
  ) => Partial<LinesOf>;
}
