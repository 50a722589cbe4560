import { paths } from '../paths.ts';
import { writeAuthor } from '../schema/article/write-author.ts';
import type { EntityData } from '../schema/entity.ts';
import type { OutletData } from '../schema/outlet.ts';
import type { ArticleRecord } from '../schema/published/article-record.ts';
import { capitalize, openStates } from '../schema/states.ts';
import { omitMissing, unlessEmpty } from '../text/omit-missing.ts';
import { parts } from '../text/parts.ts';

/**
 * An article as newsrooms exchange it: ninjs 3.1 (https://iptc.org/standards/ninjs/). Dates there are to the second with
 * a zone, so one that is known less well stands among the descriptions, as it is recorded.
 */
export function describeNinjs(
  record: ArticleRecord,
  { archive, entityOf, outletOf, absolute: at }: NinjsSurroundings,
): object {
  const agency = agencyOf(record, outletOf);
  const rights = record.rights ?? archive.rights;
  const named = [...new Set(record.mentions.map(({ entity }) => entity))].map((id) => ({ id, ...entityOf(id) }));
  const namesOf = (kind: EntityData['kind']): object[] | undefined =>
    unlessEmpty(
      named
        .filter((entity) => entity.kind === kind)
        .map(({ id, name }) => ({ name, rel: 'mentions', uri: at(paths.entity(id)) })),
    );
  const body = record.passages.filter(({ role }) => parts[role].field === 'body').map(({ text }) => text);
  const summary = record.reliability.summary ?? capitalize(`${openStates['not-assessed'].label}.`);
  return {
    uri: at(paths.article(record.id)),
    type: 'text',
    representationType: 'full',
    version: String(record.version),
    pubStatus: 'usable',
    language: record.language,
    usageTerms: rights,
    rightsInfo: { linkedRights: rights },
    headlines: [{ role: 'main', contentType: 'text/plain', value: record.title }],
    descriptions: [
      ...(record.deck === undefined ? [] : [{ role: 'deck', contentType: 'text/plain', value: record.deck }]),
      ...(record.published
        ? [{ role: 'published-edtf', contentType: 'text/plain', value: record.published.date }]
        : []),
      { role: 'archive-assessment', contentType: 'text/plain', value: summary },
    ],
    bodies: [{ role: 'main', contentType: 'text/plain', value: body.join('\n\n') }],
    ...omitMissing({
      by: record.authors?.map(writeAuthor).join(', '),
      people: namesOf('person'),
      organisations: namesOf('organisation'),
      places: namesOf('place'),
      events: namesOf('event'),
      subjects: unlessEmpty(record.topics.map(({ id, name }) => ({ name, rel: 'about', uri: at(paths.topic(id)) }))),
      altIds: record.sourceUrl === undefined ? undefined : [{ role: 'source', value: record.sourceUrl }],
    }),
    infoSources: [
      { name: record.outlet.name, role: 'publisher', uri: at(paths.outlet(record.outlet.id)) },
      ...(agency ? [{ name: agency.name, role: 'agency', uri: at(paths.outlet(agency.id)) }] : []),
      { name: archive.name, role: 'archive', uri: at(paths.home()) },
    ],
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
  };
}

/** The one agency whose text an article is, as far as that is established. */
function agencyOf({ origin }: ArticleRecord, outletOf: NinjsSurroundings['outletOf']) {
  const [id, ...more] = origin.sources.flatMap(({ key }) =>
    key.startsWith('outlet:') ? key.slice('outlet:'.length) : [],
  );
  const outlet = id === undefined || more.length > 0 ? undefined : outletOf(id);
  return id !== undefined && outlet?.kind === 'agency' ? { id, name: outlet.name } : undefined;
}

/** What an item says besides what is recorded of its article. */
export interface NinjsSurroundings {
  archive: { name: string; rights: string };
  entityOf: (id: string) => Pick<EntityData, 'kind' | 'name'>;
  outletOf: (id: string) => Pick<OutletData, 'kind' | 'name'>;
  /** The whole address of a path on this site. */
  absolute: (path: string) => string;
}
