import { absoluteUrl, paths } from '../paths.ts';
import { summaryOf } from '../schema/states.ts';
import { omitMissing, unlessEmpty } from '../text/omit-missing.ts';
import { isBody } from '../text/passages.ts';
import type { Article } from '../archive/articles.ts';
import { agencyOf } from '../archive/comparison/provenance.ts';
import { readArticle } from '../archive/reading.ts';
import { linked } from '../archive/records.ts';
import type { Archive, EntityEntry } from '../archive/archive.ts';

/**
 * An article as newsrooms exchange it: ninjs 3.1 (https://iptc.org/standards/ninjs/). Dates there are to the second with
 * a zone, so one that is known less well stands among the descriptions, as it is recorded.
 */
export async function writeNinjs(archive: Archive, article: Article, site: URL | undefined): Promise<object> {
  const { id, data, outlet, topics } = article;
  const agency = agencyOf(archive, article);
  const {
    facts,
    records: { entities },
  } = archive;
  const { passages, mentions } = await readArticle(archive, article);
  const at = (path: string): string => absoluteUrl(path, site);
  const rights = data.rights ?? facts.rights;
  const named = [...new Set(mentions.map(({ entity }) => entity))].map((entity) => linked(entities, entity));
  const namesOf = (kind: EntityEntry['data']['kind']): object[] | undefined =>
    unlessEmpty(
      named
        .filter((entity) => entity.data.kind === kind)
        .map((entity) => ({ name: entity.data.name, rel: 'mentions', uri: at(paths.entity(entity.id)) })),
    );
  const body = passages.filter(isBody).map(({ text }) => text);
  return {
    uri: at(paths.article(id)),
    type: 'text',
    representationType: 'full',
    version: String(data.version),
    pubStatus: 'usable',
    language: data.language,
    usageTerms: rights,
    rightsInfo: { linkedRights: rights },
    headlines: [{ role: 'main', contentType: 'text/plain', value: data.title }],
    descriptions: [
      ...(data.deck === undefined ? [] : [{ role: 'deck', contentType: 'text/plain', value: data.deck }]),
      ...(data.published ? [{ role: 'published-edtf', contentType: 'text/plain', value: data.published.date }] : []),
      { role: 'archive-assessment', contentType: 'text/plain', value: summaryOf(data) },
    ],
    bodies: [{ role: 'main', contentType: 'text/plain', value: body.join('\n\n') }],
    ...omitMissing({
      by: data.authors?.join(', '),
      people: namesOf('person'),
      organisations: namesOf('organisation'),
      places: namesOf('place'),
      events: namesOf('event'),
      subjects: unlessEmpty(
        topics.map((topic) => ({ name: topic.data.name, rel: 'about', uri: at(paths.topic(topic.id)) })),
      ),
      altIds: data.url === undefined ? undefined : [{ role: 'source', value: data.url }],
    }),
    infoSources: [
      { name: outlet.data.name, role: 'publisher', uri: at(paths.outlet(outlet.id)) },
      ...(agency ? [{ name: agency.data.name, role: 'agency', uri: at(paths.outlet(agency.id)) }] : []),
      { name: facts.name, role: 'archive', uri: at(paths.home()) },
    ],
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
  };
}
