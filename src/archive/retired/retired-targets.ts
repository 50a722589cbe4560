import type { Archive } from '../archive.ts';
import type { Retirement } from '../../records/retired/retirement.ts';
import { paths } from '../../paths.ts';
import type { PageKind } from '../../schema/collections.ts';
import { writeDate } from '../../words/write-date.ts';
import { findArticle } from '../articles.ts';
import { voiceOf } from '../own-voice.ts';
import { linked } from '../records.ts';

/** What a reader is told of a record before following a link to it: enough to choose it among others. */
export function describeTarget(archive: Archive, kind: PageKind, id: string, became: Retirement | undefined): Target {
  const { retired } = voiceOf(archive.facts).words;
  const isGone = kind !== 'articles' && became && 'withdrawn' in became;
  const told = isGone
    ? { name: became.name, says: retired.isWithdrawn({ says: became.withdrawn.says }) }
    : describers[kind](archive, id);
  return { href: paths.recordPage(kind, id), ...told };
}

const describers: Record<PageKind, (archive: Archive, id: string) => TargetText> = {
  articles(archive, id) {
    const voice = voiceOf(archive.facts);
    const { data, outlet, date } = findArticle(archive, id);
    const says = [
      outlet.data.name,
      date && writeDate(date, voice),
      data.withdrawn && voice.words.about.corrections.withdrawn,
    ]
      .filter(Boolean)
      .join(', ');
    return { name: data.title, language: data.language, says };
  },
  stories({ records }, id) {
    const { title, summary } = linked(records.stories, id).data;
    return { name: title, says: summary };
  },
  outlets({ records }, id) {
    const { name, profile } = linked(records.outlets, id).data;
    return { name, says: profile ?? '' };
  },
  entities({ records }, id) {
    const { name, description } = linked(records.entities, id).data;
    return { name, says: description };
  },
  topics({ records }, id) {
    const { name, scope } = linked(records.topics, id).data;
    return { name, says: scope };
  },
  pages({ records }, id) {
    const { title, summary } = linked(records.pages, id).data;
    return { name: title, says: summary ?? '' };
  },
};

type TargetText = Omit<Target, 'href'>;

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
