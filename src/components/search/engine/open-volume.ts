import type { OpenVolume } from '../../../search/answer/search.ts';
import type {
  Catalogue,
  People,
  SearchCompounds,
  SearchTable,
  SearchTexts,
  VocabularyBlock,
} from '../../../schema/published/search.ts';
import { findFact, findPeople, isOfPeople } from '../../../search/volume/facts.ts';
import { blockOf, readFamilies } from '../../../search/volume/vocabulary-blocks.ts';
import type { Families } from '../../../search/volume/vocabulary.ts';
import { CouldNotLook } from '../../../search/volume/volume.ts';
import { layWords, placeToken } from '../../../search/volume/word-line.ts';
import { lookIntoJson } from './look.ts';
import type { PagefindReader } from './pagefind-reader.ts';
import { remember } from './remember.ts';
import type { KeptPlaces } from './kept-places.ts';

/** Opens a volume of the index: its table and its catalogue at once, all else when it is asked for. @throws {CouldNotLook} */
export async function openVolume(
  { base, made, number, from }: VolumePlace,
  pagefind: PagefindReader,
  kept: KeptPlaces,
): Promise<ReadableVolume> {
  const folder = `${base}search/volumes/${made}/`;
  const find = pagefind.open(folder);
  const [table, first] = await Promise.all([
    lookIntoJson<SearchTable>(`${folder}table.json`),
    lookIntoJson<Catalogue>(`${base}search/catalogue/${number}.json`),
  ]);
  const lookIntoOrdered = <T extends { order: string }>(kind: string, read?: T): Promise<T> =>
    lookIntoSame(`${base}search/${kind}/${number}.json`, table.order, read);
  const catalogue = await lookIntoOrdered<Catalogue>('catalogue', first);
  const line = layWords(table);
  const numbers = new Map(table.names.map((name, article) => [name, article]));
  const block = remember((name: string) => lookIntoJson<VocabularyBlock>(`${folder}words/${name}.json`));
  const families = remember(async (letters: string): Promise<Families> => {
    const name = blockOf(table.blocks, letters);
    return name === undefined ? none : readFamilies(await block(String(name)), letters);
  });
  const people = remember(() => lookIntoOrdered<People>('people'));
  const compounds = remember(() => lookIntoJson<SearchCompounds>(`${folder}compounds.json`));
  const texts = remember((name: string) => lookIntoJson<SearchTexts>(`${folder}texts/${name}.json`));
  return {
    ...line,
    number,
    from,
    catalogue,
    families,
    people: async () => (await people('')).columns,
    places: (token) =>
      kept.take(`${made} ${token}`, async () =>
        placeToken(
          (await find(token)).map(({ id, words }) => {
            const article = numbers.get(id);
            if (article === undefined) throw new CouldNotLook(`${folder}table.json`);
            return { article, words };
          }),
          line,
          () => compounds(''),
        ),
      ),
    having: async (field, value) =>
      isOfPeople(field)
        ? findPeople(field, value, (await people('')).columns, line.articles)
        : findFact(field, value, catalogue),
    async read(article) {
      const file = await texts(String(Math.floor(article / table.textsPerFile)));
      const text = file[article % table.textsPerFile];
      if (!text) throw new CouldNotLook(`${folder}texts/`);
      return text;
    },
  };
}

/** What says something of articles by their numbers must be of the same making as the table. */
async function lookIntoSame<T extends { order: string }>(address: string, order: string, read?: T): Promise<T> {
  const first = read ?? (await lookIntoJson<T>(address));
  if (first.order === order) return first;
  const fresh = await lookIntoJson<T>(address, { cache: 'reload' });
  if (fresh.order !== order) throw new CouldNotLook(address);
  return fresh;
}

const none: Families = {};

interface VolumePlace {
  base: string;
  /** The name of its folder. */
  made: string;
  number: number;
  /** The number of its first article through all volumes. */
  from: number;
}

/** A volume whose texts can be read too. */
export interface ReadableVolume extends OpenVolume {
  /** @param article its place in the volume. @throws {CouldNotLook} */
  read: (article: number) => Promise<NonNullable<SearchTexts[number]>>;
}
