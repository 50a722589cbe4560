import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../text/compare-text.ts';
import { describeOrigin, describeRecord } from '../provenance/describe-evidence.ts';
import type { EvidencedArticle, EvidencedRecord } from '../provenance/evidence.ts';
import { traceOrigins } from '../provenance/trace-origins.ts';
import { listRecordFiles } from '../records/content-folder.ts';
import { parseRecord, type RecordData } from '../records/parse-record.ts';
import type { CollectionName } from '../schema/collections.ts';
import { openOf, type OpenState } from '../schema/states.ts';
import { dateOrder, parseDate } from '../text/dates/edtf.ts';
import { parseReview } from './deciding/parse-review.ts';

/**
 * Reads an archive for what editors have not established yet: of each story, the oldest event first and what belongs to no
 * story last. Withdrawn articles are left out: nobody will look into them any more.
 */
export async function loadOpenWork(folder: string): Promise<OpenWork> {
  const [articles, outlets, stories, derivations] = await Promise.all([
    readAll(folder, 'articles'),
    readAll(folder, 'outlets'),
    readAll(folder, 'stories'),
    readAll(folder, 'derivations'),
  ]);
  const agencies = new Set(outlets.records.flatMap(({ id, data }) => (data.kind === 'agency' ? id : [])));
  const records = new Map(derivations.records.map(({ data }) => [data.story.id, describeRecord(data)]));
  const evidence = new Map(
    articles.records.map(({ id, data }) => [
      id,
      describeOrigin(id, data, { isOfAgency: agencies.has(data.outlet.id) }),
    ]),
  );
  const readable = articles.records.filter(({ data }) => !data.withdrawn);
  const told = Map.groupBy(readable, ({ data }) => data.story?.id ?? '');
  let unreadReviews = 0;
  const work = async (id: string, story?: RecordData<'stories'>): Promise<StoryWork> => {
    const own = told.get(id) ?? [];
    const origins = traceOrigins(
      gather(
        own.map((one) => one.id),
        records.get(id),
        evidence,
      ),
    );
    const complete = (story?.comparisons ?? []).filter(({ read }) => read === 'complete');
    const compared = new Set(complete.flatMap((one) => one.articles.map((article) => article.id)));
    const proposals = id === '' ? 0 : await countProposals(folder, id);
    if (proposals === undefined) unreadReviews += 1;
    const isComparable = id !== '' && own.length > 1;
    return {
      story: id === '' ? null : id,
      date: story?.date ?? null,
      proposals: proposals ?? 0,
      articles: own.map(({ id: article, data }) => {
        const state = origins.get(article)?.state ?? 'not looked into';
        const isLookedInto = state !== 'not looked into';
        const open = openOf(data, { isLookedInto, isCompared: !isComparable || compared.has(article) });
        return { id: article, open, isComparable, isGuessed: state === 'guessed' };
      }),
    };
  };
  const order = (date: string): string => dateOrder(parseDate(date) ?? { text: '', from: undefined, to: undefined });
  const oldest = stories.records.toSorted(
    (a, b) => compareText(order(a.data.date), order(b.data.date)) || compareText(a.id, b.id),
  );
  const worked = [...(await Promise.all(oldest.map(({ id, data }) => work(id, data)))), await work('')];
  return { unread: articles.unread + stories.unread + unreadReviews, stories: worked };
}

/** What is known of the origin of articles, and of those that they come from wherever these stand. */
function gather(
  ids: readonly string[],
  record: EvidencedRecord | undefined,
  evidence: ReadonlyMap<string, EvidencedArticle>,
): Parameters<typeof traceOrigins>[0] {
  const own = new Set(ids);
  const named = new Set(ids);
  for (const { from, to } of record?.steps ?? [])
    for (const end of [from, to]) if ('article' in end) named.add(end.article.id);
  for (const { articles } of record?.same ?? []) for (const id of articles) named.add(id);
  for (const id of named) for (const source of evidence.get(id)?.derivation?.fromArticles ?? []) named.add(source);
  const found = [...named].flatMap((id) => evidence.get(id) ?? []);
  return { articles: found.filter(({ id }) => own.has(id)), others: found.filter(({ id }) => !own.has(id)), record };
}

/** What a command has proposed for a story, and nobody has decided in its review file; nothing if that cannot be read. */
async function countProposals(folder: string, story: string): Promise<number | undefined> {
  const file = `review/${story}.yaml`;
  const review = parseReview(await readFile(join(folder, file), 'utf8').catch(() => ''), file);
  if ('faults' in review) return undefined;
  return review.open;
}

async function readAll<C extends CollectionName>(
  folder: string,
  kind: C,
): Promise<{ records: { id: string; data: RecordData<C> }[]; unread: number }> {
  const files = (await listRecordFiles(folder, kind)).filter(({ isRecord }) => isRecord);
  const records: { id: string; data: RecordData<C> }[] = [];
  let unread = 0;
  // One after the other: together they would be all in memory at once.
  for (const { id, path, shown } of files) {
    const { data, retired, faults } = parseRecord(kind, shown, await readFile(path));
    if (data) records.push({ id, data });
    else if (!retired && faults.length > 0) unread += 1;
  }
  return { records, unread };
}

/** What is open in an archive. */
export interface OpenWork {
  /** How many articles, stories and review files could not be read, and are not counted. */
  unread: number;
  /** The oldest event first; the last one is what belongs to no story. */
  stories: StoryWork[];
}

/** What is open in a story. */
export interface StoryWork {
  /** Its id; null for the articles without one. */
  story: string | null;
  /** When the event was, EDTF. */
  date: string | null;
  /** How many proposals of a program wait in its review file. */
  proposals: number;
  articles: ArticleWork[];
}

interface ArticleWork {
  id: string;
  open: OpenState[];
  /** Whether its story has another article to be read against. */
  isComparable: boolean;
  /** Whether there is no more than a guess of whose text it is. */
  isGuessed: boolean;
}
