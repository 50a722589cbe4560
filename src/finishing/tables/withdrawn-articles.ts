import { readFile } from 'node:fs/promises';
import { listRecordFiles } from '../../records/content-folder.ts';
import { parseRecord } from '../../records/parse-record.ts';
import type { RetiredIds } from '../../records/retired/retired-records.ts';
import type { ArticleData } from '../../schema/article.ts';
import { openOf, recordAssessment } from '../../schema/states.ts';
import type { PublishedArticle } from './article-rows.ts';

/**
 * The facts of the articles whose words were withdrawn: they publish no record, and other tables name them.
 * @param retired what became of the articles that are no longer there.
 */
export async function loadWithdrawn(
  folder: string,
  retired: RetiredIds,
  urlOf: (id: string) => string,
): Promise<PublishedArticle[]> {
  const isWithdrawn = (id: string): boolean => 'withdrawn' in (retired.get(id) ?? {});
  if (![...retired.keys()].some(isWithdrawn)) return [];
  const files = (await listRecordFiles(folder, 'articles')).filter(({ id }) => isWithdrawn(id));
  const facts = files.map(async ({ id, path, shown }) => {
    const { data } = parseRecord('articles', shown, await readFile(path));
    return data ? [withoutWords(id, urlOf(id), data)] : [];
  });
  return (await Promise.all(facts)).flat();
}

function withoutWords(id: string, url: string, facts: ArticleData): PublishedArticle {
  const { agency, derivation, url: sourceUrl, ...others } = facts;
  return {
    ...others,
    id,
    url,
    sourceUrl,
    agency: agency && { ...agency, outlet: agency.outlet.id },
    published: facts.published ?? null,
    derivation: derivation
      ? {
          ...derivation,
          fromOutlets: derivation.fromOutlets.map((outlet) => outlet.id),
          fromArticles: derivation.fromArticles.map((article) => article.id),
        }
      : null,
    open: openOf(facts),
    reliability: { ...recordAssessment(facts), notes: [] },
    passages: [],
    mentions: [],
  };
}
