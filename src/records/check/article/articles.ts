import type { PresentVersion } from '../../../ledger/compare-words.ts';
import type { CollectionName } from '../../../schema/collections.ts';
import { append } from '../../append.ts';
import type { RecordFile } from '../../content-folder.ts';
import type { Fault } from '../../fault.ts';
import type { Ledger } from '../../load-ledger.ts';
import type { UnreleasedRecords } from '../../loading/unreleased.ts';
import { followRetired, type Retired } from '../../retired/retired-records.ts';
import { noticeFuture } from '../dates/notice-dates.ts';
import type { KnownIds } from '../known.ts';
import type { Judges } from '../judging/judges.ts';
import type { KnownFacts } from '../judging/known-facts.ts';
import { checkAddresses } from './addresses.ts';
import { watchAgencies } from './agencies.ts';
import { watchFiles } from './held/watch-files.ts';
import { watchPages } from './pages.ts';
import { watchSigla } from './sigla.ts';
import type { NotedArticle, ReadableArticle } from './traits.ts';

/** Judges the articles one by one, then all of them together; of each only what others are compared with is kept. */
export async function checkArticles(
  files: readonly RecordFile[],
  judges: Judges,
  known: ArticlesKnown,
): Promise<ArticlesCheck> {
  const { ids, outlets, entries, ledger, retired, redirected, hidden, today } = known;
  const [sigla, agencies, pages] = [watchSigla(), watchAgencies(outlets), watchPages(outlets)];
  const held = (['originals', 'attachments'] as const).map((folder) => ({
    folder,
    watch: watchFiles(folder, known[folder]),
  }));
  const gone = retired.articles;
  // What these have become has to be compared with what was published of them.
  const successors = new Set([...gone.keys()].flatMap((id) => followRetired(gone, id)));
  const kept = new Map<string, ReadonlyMap<number, PresentVersion>>();
  const newWords: NewWords = { words: [], versions: [] };
  const found: Pick<ArticlesCheck, 'faults' | 'notices' | 'readable'> = {
    faults: [],
    notices: [],
    readable: new Map(),
  };

  const isHidden = (id: string): boolean => hidden.articles.has(id);
  const note = (article: NotedArticle): void => {
    sigla.note(article);
    agencies.note(article);
    if (!isHidden(article.id)) pages.note(article);
    for (const { watch } of held) watch.note(article);
    if (article.shown && !isHidden(article.id)) found.readable.set(article.id, article.shown);
  };

  for await (const { file, judgement, loadPresent } of judges.judge('articles', files)) {
    const { faults, notices, traits } = judgement;
    append(found.faults, faults);
    append(found.notices, notices);
    if (!traits) continue;
    append(found.notices, noticeFuture(file.shown, traits.published, today));
    const { id } = file;
    note({ ...traits, id, file: file.shown });
    if (!known.withNewWords && !successors.has(id)) continue;
    const present = new Map(await loadPresent());
    if (successors.has(id)) kept.set(id, present);
    if (!known.withNewWords || isHidden(id)) continue;
    const { findNewWords } = await import('../../published-versions.ts');
    const lines = findNewWords(ledger, id, present);
    append(newWords.words, lines.words);
    append(newWords.versions, lines.versions);
  }
  const records = files.filter(({ isRecord }) => isRecord);
  const isRecord = (place: string): boolean => {
    const [kind, id = ''] = place.split('/');
    return ids.has(kind as CollectionName, id);
  };
  return {
    ...found,
    ...(known.withNewWords ? { newWords } : {}),
    faults: [
      ...found.faults,
      ...sigla.judge(),
      ...agencies.judge(),
      ...held.flatMap(({ watch }) => watch.judge()),
      ...(gone.size === 0 ? [] : (await import('./gone/moved.ts')).checkMoved(records, ids, ledger, kept)),
      ...checkAddresses(ledger, { ...pages.join(), entries, isRecord }, redirected, today),
    ],
    notices: [
      ...found.notices.toSorted(),
      ...held.flatMap(({ folder, watch }) =>
        watch.listUnused().map((name) => `${folder}/${name} belongs to no article.`),
      ),
    ],
  };
}

/** What articles are compared with together. */
interface ArticlesKnown extends Pick<KnownFacts, 'outlets' | 'originals' | 'attachments'> {
  ids: KnownIds;
  ledger: Ledger;
  retired: Retired;
  /** What is not shown yet. */
  hidden: UnreleasedRecords;
  /** The places of claims and quotations on the page of each story (`claim-troops`), those no longer there included. */
  entries: ReadonlyMap<string, ReadonlySet<string>>;
  /** The addresses that an editor has led elsewhere. */
  redirected: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Whether what the ledger does not have yet is asked for. */
  withNewWords: boolean;
}

/** What of the words of articles the ledger does not have yet, as lines for it. */
export type NewWords = Record<'words' | 'versions', string[]>;

/** What a check says of the articles of an archive. */
export interface ArticlesCheck {
  faults: Fault[];
  notices: string[];
  /** If it was asked for. */
  newWords?: NewWords;
  /** Those that can be read, as a site shows them. */
  readable: Map<string, ReadableArticle>;
}
