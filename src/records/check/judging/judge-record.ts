import type { CollectionName } from '../../../schema/collections.ts';
import type { ArticleJudgement } from '../article/judge-article.ts';
import { judgeArticle } from '../article/judge-article.ts';
import type { Gathered, SurroundingKind } from '../by-kind.ts';
import { judgeSurrounding } from '../judge-surrounding.ts';
import type { Known } from '../known.ts';
import { noteQuestions, type Asked } from './questions.ts';

/** Judges one record of any kind, and notes what the judgement hangs on beside the file itself. */
export function judgeRecord<C extends CollectionName>(
  kind: C,
  file: { id: string; shown: string },
  bytes: Uint8Array,
  known: Known,
): Judging<C> {
  const noted = noteQuestions(known, file.id);
  const { facts, ...judgement } =
    kind === 'articles'
      ? judgeArticle(file, bytes, noted.known)
      : judgeSurrounding(kind as SurroundingKind, file, bytes, noted.known);
  // As it would be read from where it is kept; and a part of a file's text would keep all of it in memory.
  return { judgement: JSON.parse(JSON.stringify(judgement)) as Judgement<C>, asked: noted.asked, facts };
}

/** What is said of a record, and what others are compared with; JSON can hold all of it. */
export type Judgement<C extends CollectionName> = C extends 'articles' ? ArticleJudgement : Partial<Gathered>;

/** A judgement with what it hangs on. */
export interface Judging<C extends CollectionName> {
  judgement: Judgement<C>;
  asked: Asked;
  /** The facts of a record without a fault of its own, which came up with it. */
  facts: unknown;
}
