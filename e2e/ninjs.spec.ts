import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { kindOf, readSite } from './built-site.ts';
import { sites } from './sites.ts';

for (const name of ['archive', 'oneArticle', 'hostile'] as const) {
  const { folder } = sites[name];
  const { pages, url } = readSite(folder);
  for (const page of pages.filter((one) => kindOf(one) === 'articles/<id>/')) {
    test(`in “${name}”, /${page}ninjs.json has the article’s headline, all words of its body and its sources`, () => {
      const item = read<Ninjs>(`${folder}/${page}ninjs.json`);
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

interface Ninjs {
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
