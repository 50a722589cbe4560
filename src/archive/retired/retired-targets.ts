import type { Retirement } from '../../records/retirement.ts';
import { paths } from '../../paths.ts';
import type { PageKind } from '../../schema/collections.ts';
import { writeDate } from '../../text/dates/date-words.ts';
import { findArticle } from '../articles.ts';
import { linked, loadRecords } from '../records.ts';

/** What a reader is told of a record before following a link to it: enough to choose it among others. */
export async function describeTarget(kind: PageKind, id: string, became: Retirement | undefined): Promise<Target> {
  const isGone = kind !== 'articles' && became && 'withdrawn' in became;
  const told = isGone
    ? { name: became.name, says: `Withdrawn. ${became.withdrawn.says}` }
    : await describers[kind](id, await loadRecords());
  return { href: paths.recordPage(kind, id), ...told };
}

const describers: Record<PageKind, (id: string, records: Records) => Told | Promise<Told>> = {
  async articles(id) {
    const { data, outlet, date } = await findArticle(id);
    const says = [outlet.data.name, date && writeDate(date), data.withdrawn && 'withdrawn'].filter(Boolean).join(', ');
    return { name: data.title, language: data.language, says };
  },
  stories(id, { stories }) {
    const { title, summary } = linked(stories, id).data;
    return { name: title, says: summary };
  },
  outlets(id, { outlets }) {
    const { name, profile } = linked(outlets, id).data;
    return { name, says: profile };
  },
  entities(id, { entities }) {
    const { name, description } = linked(entities, id).data;
    return { name, says: description };
  },
  topics(id, { topics }) {
    const { name, scope } = linked(topics, id).data;
    return { name, says: scope };
  },
};

type Records = Awaited<ReturnType<typeof loadRecords>>;
type Told = Omit<Target, 'href'>;

/** A page that stands for one that is no longer there. */
export interface Target {
  href: string;
  /** What it is called; not known of an address that belongs to no record. */
  name?: string | undefined;
  /** The language of an article's headline, which is its name. BCP 47. */
  language?: string;
  /** What it is about. */
  says?: string;
}
