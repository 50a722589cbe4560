import { keyOf } from '../../../kept/key.ts';
import type { Keeping } from '../../../kept/keeping.ts';
import type { PresentVersion } from '../../../ledger/compare-words.ts';
import type { CollectionName } from '../../../schema/collections.ts';
import type { RecordFile } from '../../content-folder.ts';
import { keepFacts } from '../../loading/load-records.ts';
import type { RecordData } from '../../parse-record.ts';
import { knowFacts, type KnownFacts } from './known-facts.ts';
import type { Judgement, Judging } from './judge-record.ts';
import { answerQuestions, type Asked } from './questions.ts';
import { startWorkers, type Workers } from './workers.ts';

/**
 * Judges records, each once: a judgement is kept and stands as long as the file, the program and the answers to all it asked
 * are the same. What has to be judged anew is divided between threads if it is much.
 * @param onJudged called after every record.
 */
export function makeJudges({ store, seen, program }: Keeping, found: KnownFacts, onJudged?: () => void): Judges {
  let [known, workers]: [ReturnType<typeof knowFacts>, Workers | undefined] = [knowFacts(found, seen), undefined];
  let answer = answerQuestions(known, known.digests);
  let now = found;

  const findKept = <C extends CollectionName>(kind: C, files: readonly RecordFile[]): (Judged<C> | undefined)[] => {
    const keys = files.map((file) => keyOf(program, kind, file.shown, seen.digestOf(file.path)));
    const kept = store.getAll<KeptJudgement<C>>('judged', keys);
    return files.map((file, index) => letStand(file, keys[index] ?? '', kept[index]));
  };
  const letStand = <C extends CollectionName>(
    file: RecordFile,
    key: string,
    kept: KeptJudgement<C> | undefined,
  ): Judged<C> | undefined => {
    if (!kept || Object.entries(kept.asked).some(([question, mark]) => answer(question, file.id) !== mark))
      return undefined;
    return { file, judgement: kept.judgement, loadPresent: () => loadPresent(key, kept.asked, file) };
  };
  const loadPresent = async (key: string, asked: Asked, file: RecordFile): Promise<Present> =>
    store.get<Present>('present', keyOf(key, asked)) ?? (await judgeHere('articles', file)).judgement.present ?? [];

  const judgeHere = async <C extends CollectionName>(kind: C, file: RecordFile): Promise<Fresh<C>> => {
    const { judgeRecord } = await import('./judge-record.ts');
    const { bytes, digest } = seen.load(file.path);
    return { digest, ...judgeRecord(kind, file, bytes, known) };
  };
  const judgeAnew = async <C extends CollectionName>(kind: C, files: readonly RecordFile[]): Promise<Judged<C>[]> => {
    if (files.length >= worthWorkers) workers ??= startWorkers(now);
    const fresh = workers
      ? await workers.judge(kind, files, seen)
      : await Promise.all(files.map((file) => judgeHere(kind, file)));
    const judged: Judged<C>[] = [];
    for (const [index, file] of files.entries()) {
      const one = fresh[index];
      // Which nearest words are looked for hangs on how many were before: only here they come in their order.
      const isSettled = one && !(workers && Object.keys(one.asked).some((question) => question.startsWith('nearest ')));
      judged.push(keep(kind, file, isSettled ? one : await judgeHere(kind, file)));
    }
    return judged;
  };
  const keep = <C extends CollectionName>(
    kind: C,
    file: RecordFile,
    { digest, asked, judgement, facts }: Fresh<C>,
  ): Judged<C> => {
    const { present, ...rest } = judgement as Judgement<'articles'>;
    const key = keyOf(program, kind, file.shown, digest);
    store.put('judged', key, { asked, judgement: rest });
    keepFacts({ store, program }, kind, digest, facts as RecordData<C>);
    if (present && present.length > 0) store.put('present', keyOf(key, asked), present);
    return { file, judgement: rest as Judgement<C>, loadPresent: async () => present ?? [] };
  };

  return {
    know(more) {
      now = { ...now, ...more };
      known = knowFacts(now, seen);
      answer = answerQuestions(known, known.digests);
      workers?.know(now);
    },
    async *judge(kind, files) {
      const records = files.filter(({ isRecord }) => isRecord);
      for (let start = 0; start < records.length; start += atOnce) {
        const some = records.slice(start, start + atOnce);
        const kept = findKept(kind, some);
        const fresh = await judgeAnew(
          kind,
          some.filter((_, index) => !kept[index]),
        );
        let next = 0;
        for (const one of kept) {
          const judged = one ?? fresh[next++];
          if (judged) yield judged;
          onJudged?.();
        }
      }
    },
    close: async () => workers?.close(),
  };
}

/** Records looked at together: enough to give all threads work, few enough for the memory. */
const atOnce = 512;
/** Records to be judged anew from which on threads are worth their start, which takes as long as some hundred records. */
const worthWorkers = 256;

interface KeptJudgement<C extends CollectionName> {
  asked: Asked;
  judgement: Judgement<C>;
}

/** A judgement that was not kept, with the digest of the file it is of. */
export interface Fresh<C extends CollectionName> extends Judging<C> {
  digest: string;
}

/** The versions of an article by their numbers, as the ledger keeps them. */
type Present = [version: number, PresentVersion][];

/** A record that was judged. */
export interface Judged<C extends CollectionName> {
  file: RecordFile;
  judgement: Judgement<C>;
  /** Of an article. */
  loadPresent: () => Promise<Present>;
}

/** Those who judge the records of an archive. */
export interface Judges {
  /** Tells what has been found meanwhile. */
  know: (more: Partial<KnownFacts>) => void;
  /** Judges the records among files, in their order. */
  judge: <C extends CollectionName>(kind: C, files: readonly RecordFile[]) => AsyncIterable<Judged<C>>;
  close: () => Promise<unknown>;
}
