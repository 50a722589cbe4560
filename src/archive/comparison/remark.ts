import { alignWords, readable } from '../../collation/sentences/align-words.ts';
import { languageOf } from '../../collation/sentences/cut-words.ts';
import type { Archive } from '../archive.ts';
import type { Account } from './contrasts.ts';
import { joinQuotations, type JoinedQuotation, type JoinedWording } from './quotations.ts';

/**
 * One remark of a story as two articles have it, both in quotation marks and in other words: of all of them the one of which
 * the greatest share of words was changed and that can still be read as one remark.
 */
export function findRemark(archive: Archive, story: string): Remark | undefined {
  const remarks = joinQuotations(archive, story)
    .filter(({ certainty }) => certainty === 'sure')
    .flatMap((quotation) => listPairs(quotation));
  return remarks.toSorted((a, b) => a.kept - b.kept)[0]?.remark;
}

function listPairs({ id, speakerName, wordings }: JoinedQuotation): { remark: Remark; kept: number }[] {
  const direct = wordings.filter(({ form }) => form === 'direct').slice(0, mostWordings);
  return direct.flatMap((one, index) =>
    direct.slice(index + 1).flatMap((other) => {
      if (one.article.id === other.article.id || !areOfOneLanguage(one, other)) return [];
      const { pieces, kept } = alignWords(one.words, other.words, one.article.data.language);
      const isSame = pieces.every(({ kind }) => kind === 'kept');
      return kept < readable || isSame ? [] : [{ remark: { id, speakerName, pair: [one, other] as const }, kept }];
    }),
  );
}

/** Each is held against each: of a remark that hundreds quote the first say enough. */
const mostWordings = 24;

function areOfOneLanguage(a: JoinedWording, b: JoinedWording): boolean {
  return languageOf(a.article.data.language) === languageOf(b.article.data.language);
}

/** A remark as two articles print it. */
export interface Remark {
  /** Of the quotation. */
  id: string;
  speakerName: string;
  pair: readonly [Account, Account];
}
