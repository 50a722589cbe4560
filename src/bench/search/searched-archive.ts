import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAuthor } from '../../schema/article/write-author.ts';
import type { ArticleRecord } from '../../schema/published/article-record.ts';
import { daysOf } from '../../schema/published/table-fields.ts';
import type { FactField } from '../../search/question/question.ts';
import { readSearchWords, type SearchWord } from '../../text/words/search-tokens.ts';

/** Reads what there is to search out of the files of a built site: records of articles, and tables for names. */
export function readSearchedArchive(site: string): SearchedArchive {
  const names = new Map(readTable(site, 'outlets').map(({ id, name }) => [String(id), String(name)]));
  const entities = readTable(site, 'entities').map(({ id, kind, name, forms }) => ({
    id: String(id),
    isPerson: kind === 'person',
    forms: [String(name), ...(Array.isArray(forms) ? forms.map(String) : [])],
  }));
  const folder = join(site, 'articles');
  const articles = readdirSync(folder)
    .toSorted()
    .map((id) => join(folder, id, 'record.json'))
    .filter((file) => existsSync(file))
    .map((file) => readArticle(JSON.parse(readFileSync(file, 'utf8')), names));
  return { articles, entities };
}

function readArticle(record: ArticleRecord, names: Map<string, string>): SearchedArticle {
  const { id, language, outlet, story, topics, authors = [], published, reliability, agency } = record;
  const { first_day: from, last_day: to } = daysOf(published?.date ?? '');
  return {
    id,
    siglum: record.siglum ?? id,
    language,
    title: record.title,
    days: published ? { from: from ?? '', to: to ?? '' } : undefined,
    facts: {
      outlet: [[outlet.id, outlet.name]],
      agency: agency ? [[agency.outlet, names.get(agency.outlet) ?? '']] : [],
      story: story ? [[story.id, story.title]] : [],
      topic: topics.map(({ id: topic, name }) => [topic, name]),
      by: authors.map(writeAuthor).map((name) => [name, name]),
      lang: [[language, language]],
      entity: [...new Set(record.mentions.map(({ entity }) => entity))].map((entity) => [entity, entity]),
      rating: reliability.source
        ? [
            [reliability.source, String(reliability.information)],
            [`${reliability.source}${reliability.information}`, ''],
          ]
        : [],
    },
    passages: record.passages.map(({ id: passage, role, text }) => ({
      id: passage,
      isTitle: role === 'title',
      text,
      words: readSearchWords(text),
    })),
  };
}

function readTable(site: string, name: string): Record<string, unknown>[] {
  const lines = readFileSync(join(site, 'data', `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter(Boolean).map((line): Record<string, unknown> => JSON.parse(line));
}

/** All that can be found in an archive. */
export interface SearchedArchive {
  articles: SearchedArticle[];
  entities: { id: string; isPerson: boolean; forms: string[] }[];
}

export interface SearchedArticle {
  id: string;
  siglum: string;
  language: string;
  title: string;
  /** First and last day, empty where open; none if it is undated. */
  days: { from: string; to: string } | undefined;
  facts: Partial<Record<FactField, [id: string, label: string][]>>;
  passages: SearchedPassage[];
}

export interface SearchedPassage {
  id: string;
  isTitle: boolean;
  text: string;
  words: SearchWord[];
}
