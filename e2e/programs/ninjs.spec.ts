import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { kindOf, readSite } from '../built-site.ts';
import { sites } from '../sites.ts';

for (const name of ['archive', 'oneArticle', 'hostile'] as const) {
  const { folder } = sites[name];
  const { pages, url } = readSite(folder);
  const articles = pages.filter((one) => kindOf(one) === 'articles/<id>/');
  const items = readFileSync(`${folder}/data/ninjs.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Ninjs);

  test(`in “${name}”, there is a news item of every article, and one beside it says the same`, () => {
    expect(items.map(({ uri }) => uri).toSorted()).toEqual(articles.map((page) => `${url}${page}`).toSorted());
    for (const page of name === 'archive' ? [] : articles)
      expect(read<Ninjs>(`${folder}/${page}ninjs.json`)).toEqual(items.find(({ uri }) => uri === `${url}${page}`));
  });

  for (const page of articles) {
    test(`in “${name}”, the news item of /${page} has its headline, all words of its body and its sources`, () => {
      const item = items.find(({ uri }) => uri === `${url}${page}`) ?? never(page);
      const record = read<ArticleRecord>(`${folder}/${page}record.json`);
      expect(item).toMatchObject({ uri: `${url}${page}`, type: 'text', language: record.language });
      expect(item.headlines.map(({ value }) => value)).toEqual([record.title]);
      const body = record.passages.filter(({ id }) => id.startsWith('p')).map(({ text }) => text);
      expect(item.bodies.map(({ value }) => value)).toEqual([body.join('\n\n')]);
      expect(item.infoSources[0]).toMatchObject({ name: record.outlet.name, role: 'publisher' });
      expect(item.infoSources.some(({ role }) => role === 'agency')).toBe(
        record.agency !== undefined && record.agency.certainty !== 'guess',
      );
      // The standard has no other fields for names than these, and none of them may be empty.
      for (const kind of ['people', 'organisations', 'places', 'events', 'subjects'] as const)
        expect(item[kind] ?? [{}], kind).not.toEqual([]);
      expect(JSON.stringify(item)).not.toMatch(/[:,[]null[,}\]]/);
    });
  }
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function never(page: string): never {
  throw new Error(`There is no news item of ${page}.`);
}

interface Ninjs {
  uri: string;
  headlines: { value: string }[];
  bodies: { value: string }[];
  infoSources: { name: string; role: string }[];
  people?: object[];
  organisations?: object[];
  places?: object[];
  events?: object[];
  subjects?: object[];
}

interface ArticleRecord {
  title: string;
  language: string;
  outlet: { name: string };
  agency?: { certainty: string };
  passages: { id: string; text: string }[];
}
