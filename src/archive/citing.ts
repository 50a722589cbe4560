import type { Archive } from './archive.ts';
import { describeArticle } from '../citation/describe-article.ts';
import type { CslItem } from '../citation/csl-item.ts';
import type { PageFacts } from '../citation/head-block.ts';
import { assessmentOf, isOnlyRead } from '../schema/states.ts';
import { absoluteUrl, paths } from '../paths.ts';
import type { Article } from './articles.ts';

/** How an article of this archive is cited: the one description all forms of a citation are written from. */
export function citeArticle(
  archive: Archive,
  { id, data, date, outlet, agency }: Article,
  site: URL | undefined,
): CslItem {
  const { name } = archive.facts;
  return describeArticle({
    id,
    title: data.title,
    authors: data.authors,
    agency: agency &&
      data.agency && {
        name: agency.data.name,
        isStated: data.agency.basis === 'stated',
        certainty: data.agency.certainty,
      },
    outlet: outlet.data.kind === 'unknown' ? undefined : outlet.data.name,
    dateline: data.dateline,
    section: data.section,
    date,
    dateConcluded: data.published?.basis === 'inferred',
    dateProposed: isOnlyRead(data, 'published'),
    language: data.language,
    url: data.url,
    archived: data.archived,
    received: data.received.date,
    sha256: data.original.sha256,
    archive: name,
    permalink: absoluteUrl(paths.article(id), site),
  });
}

/** What programs that find an article on a page are told beside its citation, alike on its own page and in lists. */
export function pageFactsOf(archive: Archive, { data, outlet }: Article): PageFacts {
  return {
    rights: data.rights ?? archive.facts.rights,
    abstract: data.deck ?? assessmentOf(data)?.summary,
    place: outlet.data.country,
  };
}
