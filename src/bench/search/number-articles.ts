import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchIndexFile, SearchTexts } from '../../schema/published/search.ts';

/** The id of each article by its number through all volumes of a built site's index; none where it is no longer there. */
export function numberArticles(site: string): (string | undefined)[] {
  const { volumes }: SearchIndexFile = readJson(join(site, 'search/index.json'));
  return volumes.flatMap(({ made }) => {
    const folder = join(site, 'search/volumes', made, 'texts');
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return files
      .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
      .flatMap((name) => readJson<SearchTexts>(join(folder, name)).map((text) => text?.id));
  });
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
