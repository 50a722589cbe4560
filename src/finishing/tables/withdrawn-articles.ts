import { readFile } from 'node:fs/promises';
import { listRecordFiles } from '../../records/content-folder.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { listRetiredOf } from '../../records/retired/list-retired.ts';
import type { ArticleData } from '../../schema/article.ts';
import { openOf, recordAssessment } from '../../schema/states.ts';
import type { PublishedArticle } from './article-rows.ts';

/** The facts of the articles whose words were withdrawn, by id: they publish no record, and other tables name them. */
export async function loadWithdrawn(
  folder: string,
  urlOf: (id: string) => string,
): Promise<Map<string, PublishedArticle>> {
  const retired = await listRetiredOf('articles', folder);
  const files = (await listRecordFiles(folder, 'articles')).filter(({ id }) => 'withdrawn' in (retired.get(id) ?? {}));
  const facts = files.map(async ({ id, path, shown }) => {
    const { data } = parseRecord('articles', shown, await readFile(path));
    return data ? [[id, withoutWords(id, urlOf(id), data)] as const] : [];
  });
  return new Map((await Promise.all(facts)).flat());
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
