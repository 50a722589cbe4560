import type { Archive } from '../archive/archive.ts';
import { describeNinjs } from '../discovery/describe-ninjs.ts';
import { absoluteUrl } from '../paths.ts';
import type { Article } from '../archive/articles.ts';
import { linked } from '../archive/records.ts';
import { writeRecord } from './record.ts';

/** The article as newsrooms exchange it. */
export async function writeNinjs(archive: Archive, article: Article, site: URL | undefined): Promise<object> {
  const { entities, outlets } = archive.records;
  return describeNinjs(await writeRecord(archive, article, site), {
    archive: archive.facts,
    entityOf: (id) => linked(entities, id).data,
    outletOf: (id) => linked(outlets, id).data,
    absolute: (path) => absoluteUrl(path, site),
  });
}
