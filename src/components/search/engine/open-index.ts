import type { NameKeys, SearchIndexFile } from '../../../schema/published/search.ts';
import type { Searched } from '../../../search/answer/search.ts';
import { letterOf } from '../../../search/volume/names.ts';
import { lookIntoJson } from './look.ts';
import { openVolume, type ReadableVolume } from './open-volume.ts';
import { loadPagefind } from './pagefind-reader.ts';
import { KeptPlaces } from './kept-places.ts';
import { remember } from './remember.ts';

/** Opens the index of an archive; its volumes are opened when they are searched. @throws {CouldNotLook} */
export async function openIndex(base: string): Promise<OpenIndex> {
  const [index, pagefind] = await Promise.all([readIndexFile(base), loadPagefind(base)]);
  const kept = new KeptPlaces();
  const names = remember((letter) =>
    lookIntoJson<NameKeys>(`${base}search/names/${letter}.json`, (read) => isOfLetter(read, letter)),
  );
  const letters = new Set(index.letters);
  let from = 0;
  const volumes = index.volumes.map(({ made, articles, words }, number) => {
    const place = { base, made, number, from, hasWords: words > 0 };
    from += articles;
    const open = remember(() => openVolume(place, pagefind, kept));
    return () => open('');
  });
  return {
    made: index.made,
    articles: index.articles,
    languages: index.languages,
    namesOf: (key) => (letters.has(letterOf(key)) ? names(letterOf(key)) : Promise.resolve({})),
    volumes,
  };
}

/** Which index there is now, past what a browser has kept. @throws {CouldNotLook} */
export function readIndexFile(base: string): Promise<SearchIndexFile> {
  return lookIntoJson<SearchIndexFile>(`${base}search/index.json`, isIndex, 'no-cache');
}

function isIndex({ made, articles, languages, volumes, letters }: SearchIndexFile): boolean {
  const areLists = [languages, volumes, letters].every((list) => Array.isArray(list));
  return typeof made === 'string' && typeof articles === 'number' && areLists;
}

function isOfLetter(names: NameKeys, letter: string): boolean {
  const keys = Object.keys(names);
  return keys.length > 0 && keys.every((key) => letterOf(key) === letter);
}

/** An index with its texts. */
export interface OpenIndex extends Searched {
  /** Digest of all of it. */
  made: string;
  volumes: (() => Promise<ReadableVolume>)[];
}
